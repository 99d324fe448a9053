import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Builds and validates chains as the JDK's PKIX implementation does, without revocation. Reads and writes what the Go
 * program in ../go/chains reads and writes.
 */
public final class ChainVerdict {
    private static CertificateFactory factory;

    public static void main(String[] args) throws Exception {
        factory = CertificateFactory.getInstance("X.509");
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] fields = line.split("\t", -1);
            if (fields.length == 5) System.out.println(fields[0] + "\t" + verdict(fields));
        }
    }

    private static String verdict(String[] fields) {
        try {
            var anchors = parse(fields[1]).stream().map(c -> new TrustAnchor(c, null)).collect(Collectors.toSet());
            X509Certificate leaf = parse(fields[3]).get(0);
            var target = new X509CertSelector();
            target.setCertificate(leaf);
            var parameters = new PKIXBuilderParameters(anchors, target);
            List<X509Certificate> all = new ArrayList<>(parse(fields[2]));
            all.add(leaf);
            parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(all)));
            parameters.setRevocationEnabled(false);
            parameters.setDate(new Date(Long.parseLong(fields[4]) * 1000));
            CertPathBuilder.getInstance("PKIX").build(parameters);
            return "OK";
        } catch (Exception e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return String.valueOf(cause.getMessage()).replace('\n', ' ').replace('\t', ' ');
        }
    }

    private static List<X509Certificate> parse(String list) throws Exception {
        List<X509Certificate> certificates = new ArrayList<>();
        for (String each : list.split(","))
            if (!each.isEmpty())
                certificates.add((X509Certificate)
                        factory.generateCertificate(new ByteArrayInputStream(HexFormat.of().parseHex(each))));
        return certificates;
    }
}
