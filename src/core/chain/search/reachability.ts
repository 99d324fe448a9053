import type { PoolCertificate } from "../pool-certificate.ts";

/**
 * The certificates above `leaf`, by names alone, from which a trust anchor can be reached. A search that never leaves
 * them does not get lost where no anchor is. Looks at no more than `most` certificates; undefined where there are more.
 */
export function reachingAnAnchor(
	leaf: PoolCertificate,
	issuersOf: (child: PoolCertificate) => readonly PoolCertificate[],
	most: number,
): ReadonlySet<PoolCertificate> | undefined {
	const below = new Map<PoolCertificate, PoolCertificate[]>([[leaf, []]]);
	// A map goes on with what is added to it on the way.
	for (const child of below.keys()) {
		if (below.size > most) return undefined;
		for (const issuer of issuersOf(child)) {
			const children = below.get(issuer);
			if (children === undefined) below.set(issuer, [child]);
			else children.push(child);
		}
	}
	const reaching = new Set([...below.keys()].filter(({ isAnchor }) => isAnchor));
	for (const issuer of reaching) for (const child of below.get(issuer) ?? []) reaching.add(child);
	return reaching;
}
