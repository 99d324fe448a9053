import type { Certificate } from "../../core/x509/certificate.ts";
import { purposesOf } from "./purposes.ts";
import { isCertificateAuthority } from "./role.ts";

/** Which of the certificate profiles of the TLS Baseline Requirements (§7.1.2) a certificate falls under. */
export type TlsProfile = "root" | "nonTlsCa" | "precertificateCa" | "subordinateCa" | "ocspResponder" | "subscriber";

/** The profile, told by the certificate alone: a CA is of TLS unless its purposes leave servers out. */
export function tlsProfile(certificate: Certificate): TlsProfile {
	const purposes = purposesOf(certificate);
	if (!isCertificateAuthority(certificate)) return purposes?.includes("OCSPSigning") ? "ocspResponder" : "subscriber";
	if (certificate.isSelfIssued) return "root";
	if (purposes?.includes("precertificateSigning")) return "precertificateCa";
	const isForServers = purposes === undefined || purposes.some((each) => TLS_PURPOSES.includes(each));
	return isForServers ? "subordinateCa" : "nonTlsCa";
}

const TLS_PURPOSES: readonly string[] = ["serverAuth", "anyExtendedKeyUsage"];
