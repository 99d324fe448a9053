import type { PoolCertificate } from "../pool-certificate.ts";

/**
 * The certificates above `leaf`, by names alone, from which a trust anchor can be reached. A search that never leaves
 * them does not get lost where no anchor is. Looks at no more than `most` certificates; undefined where there are more.
 * Each name is asked for once: thousands that share it are thousands of steps and not their square.
 */
export function reachingAnAnchor(
	leaf: PoolCertificate,
	issuersOf: (child: PoolCertificate) => readonly PoolCertificate[],
	most: number,
): ReadonlySet<PoolCertificate> | undefined {
	const above = new Set([leaf]);
	const byIssuer = new Map<string, PoolCertificate[]>();
	// A set goes on with what is added to it on the way.
	for (const child of above) {
		if (above.size > most) return undefined;
		const { key } = child.issuer;
		const siblings = byIssuer.get(key);
		if (siblings !== undefined) {
			siblings.push(child);
			continue;
		}
		byIssuer.set(key, [child]);
		for (const issuer of issuersOf(child)) above.add(issuer);
	}
	const reaching = new Set([...above].filter(({ isAnchor }) => isAnchor));
	for (const { subject } of reaching) {
		for (const child of byIssuer.get(subject.key) ?? []) reaching.add(child);
		byIssuer.delete(subject.key);
	}
	return reaching;
}
