import type { Certificate } from "../../core/x509/certificate.ts";
import { isCertificateAuthority } from "./role.ts";

/** The names of the extended key usages; undefined where the extension is not there, which allows all. */
export const purposesOf = (certificate: Certificate): readonly string[] | undefined =>
	certificate.extensionValue("extKeyUsage")?.map(({ name, dotted }) => name ?? dotted);

/** Whether a leaf may serve TLS as far as extKeyUsage says; `stated` where it says so and not merely allows it. */
export const mayServeTls = (certificate: Certificate): boolean => mayBeUsedFor(certificate, "serverAuth");

/** The same for the client's side. */
export const mayBeTlsClient = (certificate: Certificate): boolean => mayBeUsedFor(certificate, "clientAuth");

/** Whether extKeyUsage names the server's side, so that a name of a host is expected. */
export const isStatedTlsServer = (certificate: Certificate): boolean =>
	!isCertificateAuthority(certificate) && purposesOf(certificate)?.includes("serverAuth") === true;

function mayBeUsedFor(certificate: Certificate, purpose: string): boolean {
	const purposes = purposesOf(certificate);
	return purposes === undefined || purposes.includes(purpose) || purposes.includes("anyExtendedKeyUsage");
}
