import type { Certificate } from "../core/x509/certificate.ts";
import type { Profile } from "./profile.ts";
import type { Placed } from "./subject.ts";

/** The CA/Browser Forum's arc of policies that certificates of public TLS state (TLS BR §7.1.6.1). */
const RESERVED_POLICIES = "2.23.140.1.2.";
const EXTENDED_VALIDATION = "2.23.140.1.1";

/**
 * The profile a subject has to keep where nobody has set one: `publicTls` for a certificate that public logs have
 * acknowledged or that states a policy of public TLS, `private` for everything else.
 */
export function guessProfile(subject: Placed): Profile {
	const { certificate } = subject as { readonly certificate?: Certificate };
	return certificate !== undefined && isOfPublicTls(certificate) ? "publicTls" : "private";
}

function isOfPublicTls(certificate: Certificate): boolean {
	if (certificate.extension("signedCertificateTimestampList") !== undefined) return true;
	const policies = certificate.extensionValue("certificatePolicies") ?? [];
	return policies.some(
		({ policyIdentifier: { dotted } }) => dotted.startsWith(RESERVED_POLICIES) || dotted === EXTENDED_VALIDATION,
	);
}
