import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertPath;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathValidator;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Judges chains with the JDK. Reads and writes the lines that judges/lines.ts describes. With the argument `validator`
 * CertPathValidator judges the path of the line; without it CertPathBuilder finds and judges one.
 */
final class ChainVerdicts {
    private static final Map<String, String> PURPOSES =
            Map.of("server", "1.3.6.1.5.5.7.3.1", "client", "1.3.6.1.5.5.7.3.2");

    private final CertificateFactory factory = CertificateFactory.getInstance("X.509");
    private final boolean validates;

    private ChainVerdicts(boolean validates) throws Exception {
        this.validates = validates;
    }

    public static void main(String[] arguments) throws Exception {
        ChainVerdicts judge = new ChainVerdicts(arguments.length > 0);
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] fields = line.split("\t", -1);
            System.out.println(fields[0] + "\t" + judge.verdict(fields));
        }
    }

    private String verdict(String[] fields) {
        try {
            judge(fields);
            return "valid\t";
        } catch (Exception error) {
            Throwable cause = error;
            while (cause.getCause() != null) cause = cause.getCause();
            return "invalid\t" + (cause.getClass().getSimpleName() + ": " + cause.getMessage()).replaceAll("\\s+", " ");
        }
    }

    private void judge(String[] fields) throws Exception {
        X509Certificate leaf = certificate(fields[4]);
        PKIXBuilderParameters parameters = parameters(fields, leaf);
        List<Object> known = new ArrayList<>(certificates(fields[6]));
        known.add(leaf);
        if (!fields[7].equals("-")) known.addAll(lists(fields[7]));
        parameters.addCertStore(store(known));
        if (validates) {
            CertPath path = factory.generateCertPath(certificates(fields[8]));
            CertPathValidator.getInstance("PKIX").validate(path, parameters);
        } else {
            CertPathBuilder.getInstance("PKIX").build(parameters);
        }
    }

    private PKIXBuilderParameters parameters(String[] fields, X509Certificate leaf) throws Exception {
        Set<TrustAnchor> anchors = new HashSet<>();
        for (X509Certificate trusted : certificates(fields[5])) anchors.add(new TrustAnchor(trusted, null));
        X509CertSelector target = new X509CertSelector();
        target.setCertificate(leaf);
        if (PURPOSES.containsKey(fields[2])) target.setExtendedKeyUsage(Set.of(PURPOSES.get(fields[2])));
        PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, target);
        parameters.setDate(new Date(Long.parseLong(fields[1]) * 1000));
        parameters.setMaxPathLength(-1);
        parameters.setRevocationEnabled(!fields[7].equals("-"));
        return parameters;
    }

    private static CertStore store(Collection<?> objects) throws Exception {
        return CertStore.getInstance("Collection", new CollectionCertStoreParameters(objects));
    }

    private List<X509Certificate> certificates(String list) throws Exception {
        List<X509Certificate> result = new ArrayList<>();
        for (String one : list.split(",")) if (!one.isEmpty()) result.add(certificate(one));
        return result;
    }

    private X509Certificate certificate(String hexadecimal) throws Exception {
        return (X509Certificate) factory.generateCertificate(stream(hexadecimal));
    }

    private List<Object> lists(String list) throws Exception {
        List<Object> result = new ArrayList<>();
        for (String one : list.split(",")) if (!one.isEmpty()) result.add(factory.generateCRL(stream(one)));
        return result;
    }

    private static ByteArrayInputStream stream(String hexadecimal) {
        return new ByteArrayInputStream(HexFormat.of().parseHex(hexadecimal));
    }
}
