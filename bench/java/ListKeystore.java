import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.StringJoiner;

/** Lists a JKS again and again in this process: processor time of the first listing and of each round of many. */
public final class ListKeystore {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static boolean readsCertificates;

    public static void main(String[] args) throws Exception {
        readsCertificates = args[0].equals("certificates");
        byte[] bytes = Files.readAllBytes(Path.of(args[1]));
        char[] password = args[2].toCharArray();
        double first = milliseconds(bytes, password, 1);
        StringJoiner warm = new StringJoiner(",");
        for (int round = 0; round < Integer.parseInt(args[3]); round++)
            warm.add(Double.toString(milliseconds(bytes, password, Integer.parseInt(args[4]))));
        long characters = list(bytes, password);
        System.out.printf("{\"characters\":%d,\"first\":%s,\"warm\":[%s]}%n", characters, first, warm);
    }

    private static double milliseconds(byte[] bytes, char[] password, int times) throws Exception {
        long before = SYSTEM.getProcessCpuTime();
        for (int count = 0; count < times; count++) list(bytes, password);
        return (SYSTEM.getProcessCpuTime() - before) / 1e6 / times;
    }

    private static long list(byte[] bytes, char[] password) throws Exception {
        KeyStore store = KeyStore.getInstance("JKS");
        store.load(new ByteArrayInputStream(bytes), password);
        long characters = 0;
        for (String alias : Collections.list(store.aliases())) {
            String kind = store.isCertificateEntry(alias) ? "trustedCertificate" : "privateKey";
            long created = store.getCreationDate(alias).getTime();
            characters += (alias + " " + kind + " " + created).length();
            if (!readsCertificates) continue;
            X509Certificate certificate = (X509Certificate) store.getCertificate(alias);
            String subject = certificate.getSubjectX500Principal().getName();
            String from = certificate.getNotBefore().toInstant().toString();
            String until = certificate.getNotAfter().toInstant().toString();
            characters += (" " + subject + " " + from + " " + until).length();
        }
        return characters;
    }
}
