import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/**
 * Lists keystores as the JDK, and so keytool, sees them, or as Bouncy Castle does where it is on the class path.
 *
 * Reads lines of six fields between tabs: an id, "JDK" or "BC", the type, the path, the password and the passwords to
 * try on keys between commas. Passwords are UTF-16BE in hexadecimal, "-" is null. Writes for each line "ID OPEN" or
 * "ID ERROR message" and for each entry "ID ENTRY alias kind algorithm chain", between tabs: the alias in UTF-8 and
 * hexadecimal, the chain as SHA-256 fingerprints between commas.
 */
public final class KeystoreListing {
    public static void main(String[] args) throws Exception {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        Provider bouncyCastle = bouncyCastle();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] fields = line.split("\t", -1);
            boolean isBc = fields[1].equals("BC");
            if (isBc && bouncyCastle == null) continue;
            try {
                List<String> entries = list(fields, isBc ? bouncyCastle : null);
                out.println(fields[0] + "\tOPEN");
                for (String entry : entries) out.println(fields[0] + "\tENTRY\t" + entry);
            } catch (Exception | Error e) {
                out.println(fields[0] + "\tERROR\t" + e.toString().replaceAll("\\s", " "));
            }
        }
        out.flush();
    }

    private static Provider bouncyCastle() {
        try {
            var type = Class.forName("org.bouncycastle.jce.provider.BouncyCastleProvider");
            return (Provider) type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    private static List<String> list(String[] fields, Provider provider) throws Exception {
        KeyStore store = provider == null ? KeyStore.getInstance(fields[2]) : KeyStore.getInstance(fields[2], provider);
        char[] password = password(fields[4]);
        store.load(new ByteArrayInputStream(Files.readAllBytes(Path.of(fields[3]))), password);
        List<char[]> keyPasswords = new ArrayList<>();
        keyPasswords.add(password);
        for (String each : fields[5].split(",")) keyPasswords.add(password(each));
        List<String> entries = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) entries.add(entry(store, alias, keyPasswords));
        return entries;
    }

    private static String entry(KeyStore store, String alias, List<char[]> keyPasswords) throws Exception {
        String name = HexFormat.of().formatHex(alias.getBytes(StandardCharsets.UTF_8));
        if (store.isCertificateEntry(alias))
            return String.join("\t", name, "trustedCertificate", "", fingerprint(store.getCertificate(alias)));
        Key key = key(store, alias, keyPasswords);
        Certificate[] chain = store.getCertificateChain(alias);
        List<String> fingerprints = new ArrayList<>();
        for (Certificate each : chain == null ? new Certificate[0] : chain) fingerprints.add(fingerprint(each));
        String kind = key == null ? "locked" : key instanceof PrivateKey ? "privateKey" : "otherKey";
        return String.join("\t", name, kind, key == null ? "" : key.getAlgorithm(), String.join(",", fingerprints));
    }

    private static Key key(KeyStore store, String alias, List<char[]> passwords) {
        for (char[] password : passwords) {
            try {
                return store.getKey(alias, password == null ? new char[0] : password);
            } catch (Exception e) {
                // The next password, or none fits.
            }
        }
        return null;
    }

    private static String fingerprint(Certificate certificate) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        return String.format("%064x", new BigInteger(1, digest));
    }

    private static char[] password(String hex) {
        if (hex.equals("-")) return null;
        return new String(HexFormat.of().parseHex(hex), StandardCharsets.UTF_16BE).toCharArray();
    }
}
