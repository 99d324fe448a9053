import type { Certificate } from "../../core/x509/certificate.ts";

/** Whether basicConstraints says that the certificate is of a CA (RFC 5280 §4.2.1.9). */
export const isCertificateAuthority = (certificate: Certificate): boolean =>
	certificate.extensionValue("basicConstraints")?.ca === true;
