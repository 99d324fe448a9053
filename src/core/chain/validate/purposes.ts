import type { ObjectIdentifier } from "../../der/oid.ts";
import type { PoolCertificate } from "../pool-certificate.ts";
import { isCertificateAuthority } from "../roles.ts";
import type { PathUnderTest } from "./path-under-test.ts";

const KEY_PURPOSE = { server: "serverAuth", client: "clientAuth" } as const;

/** What a key must be usable for in TLS: to sign, or to be encrypted to or agreed with, as old key exchanges did. */
const TLS_KEY_USAGES = ["digitalSignature", "keyEncipherment", "keyAgreement"] as const;

/**
 * extKeyUsage of the leaf (RFC 5280 §4.2.1.12) and, as web clients have it and the standard permits, of every CA above
 * it: a CA that names purposes issues for no other.
 */
export function purposes(path: PathUnderTest): void {
	const { purpose } = path;
	if (purpose === "any") return;
	const wanted = KEY_PURPOSE[purpose];
	for (const [index, certificate] of path.judged) {
		const allowed = certificate.certificate.extensionValue("extKeyUsage");
		if (allowed === undefined || allows(allowed, wanted)) continue;
		const data = { purpose: wanted, allowed: allowed.map(({ name, dotted }) => name ?? dotted).join(", ") };
		path.fail(index === 0 ? "chain.purpose" : "chain.issuer-purpose", index, data);
	}
	leafKeyUsage(path, path.leaf);
}

const allows = (allowed: readonly ObjectIdentifier[], wanted: string): boolean =>
	allowed.some(({ name }) => name === wanted || name === "anyExtendedKeyUsage");

/** A CA's certificate that is used as a leaf signs certificates by its keyUsage; what else it does is its owner's affair. */
function leafKeyUsage(path: PathUnderTest, leaf: PoolCertificate): void {
	const keyUsage = leaf.certificate.extensionValue("keyUsage");
	if (keyUsage === undefined || isCertificateAuthority(leaf)) return;
	if (!TLS_KEY_USAGES.some((usage) => keyUsage.includes(usage)))
		path.fail("chain.key-usage", 0, { allowed: keyUsage.join(", ") });
}
