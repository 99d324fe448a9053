import type { Certificate } from "../../core/x509/certificate.ts";
import type { AccessDescription } from "../../core/x509/extensions/access-descriptions.ts";

/** Where the issuer says that something of it is to be had, by `ocsp` or `caIssuers` (RFC 5280 §4.2.2.1). */
export const authorityInfoAccess = (
	certificate: Certificate,
	method: "ocsp" | "caIssuers",
): readonly AccessDescription[] =>
	(certificate.extensionValue("authorityInfoAccess") ?? []).filter(({ accessMethod }) => accessMethod.name === method);
