import type { CertificatePool } from "../pool.ts";
import type { PoolCertificate } from "../pool-certificate.ts";
import { isCertificateAuthority } from "../roles.ts";

/** What a certificate says of its issuer's key, against what a candidate says of its own. */
export type KeyIdentifierMatch = "same" | "unknown" | "different";

/** RFC 5280 §4.2.1.1: a hint that orders candidates; only the signature decides. */
export function keyIdentifierMatch(child: PoolCertificate, issuer: PoolCertificate): KeyIdentifierMatch {
	const wanted = child.authorityKeyIdentifier?.keyIdentifier;
	const found = issuer.keyIdentifier;
	if (wanted === undefined || found === undefined) return "unknown";
	return wanted === found ? "same" : "different";
}

/** The certificates of the name that `child` gives for its issuer, those that most likely lead to an anchor first. */
export function candidates(pool: CertificatePool, child: PoolCertificate, at: number): PoolCertificate[] {
	const found = pool.issuersOf(child).filter((issuer) => issuer !== child);
	if (found.length < 2) return found;
	const scored = found.map((issuer) => ({ issuer, score: score(child, issuer, at) }));
	return scored.sort((a, b) => b.score - a.score).map(({ issuer }) => issuer);
}

const KEY_SCORE: Readonly<Record<KeyIdentifierMatch, number>> = { same: 32, unknown: 16, different: 0 };

function score(child: PoolCertificate, issuer: PoolCertificate, at: number): number {
	const { notBefore, notAfter } = issuer.certificate;
	const isInForce = (notBefore.epochMs ?? at) <= at && at <= (notAfter.epochMs ?? at);
	return (
		KEY_SCORE[keyIdentifierMatch(child, issuer)] +
		(isInForce ? 8 : 0) +
		(issuer.isAnchor ? 4 : 0) +
		(isCertificateAuthority(issuer) ? 2 : 0) +
		(isNamedBySerial(child, issuer) ? 1 : 0)
	);
}

/** Whether authorityCertSerialNumber is that of the candidate. */
const isNamedBySerial = (child: PoolCertificate, issuer: PoolCertificate): boolean =>
	child.authorityKeyIdentifier?.authorityCertSerialNumber === issuer.certificate.serialNumber;
