/** Top-level domains that RFC 2606, RFC 6761, RFC 6762, RFC 8375, RFC 9476 and ICANN's `internal` keep out of the DNS root. */
const RESERVED = new Set([
	"test",
	"example",
	"invalid",
	"localhost",
	"local",
	"internal",
	"onion",
	"alt",
	"lan",
	"home",
	"corp",
	"mail",
]);

/** Whether a host of that name cannot be on the public internet: a single label, or under a reserved domain. */
export function isInternalHostName(name: string): boolean {
	const labels = name.toLowerCase().split(".");
	const last = labels.at(-1) ?? "";
	if (last === "onion") return false;
	return labels.length === 1 || RESERVED.has(last) || name.toLowerCase().endsWith(".home.arpa");
}

/** Private, loopback, link-local and documentation blocks of IPv4 (RFC 6890): first octets and how many bits count. */
const INTERNAL_IPV4: readonly (readonly [readonly number[], number])[] = [
	[[0], 8],
	[[10], 8],
	[[100, 64], 10],
	[[127], 8],
	[[169, 254], 16],
	[[172, 16], 12],
	[[192, 0, 2], 24],
	[[192, 168], 16],
	[[198, 51, 100], 24],
	[[203, 0, 113], 24],
];

/** The same of IPv6: loopback and unspecified, unique local, link-local, documentation. */
const INTERNAL_IPV6: readonly (readonly [readonly number[], number])[] = [
	[new Array<number>(15).fill(0), 120],
	[[0xfc], 7],
	[[0xfe, 0x80], 10],
	[[0x20, 0x01, 0x0d, 0xb8], 32],
];

/** Whether an address, of 4 or 16 octets, is reserved (RFC 6890). */
export const isInternalAddress = (octets: Uint8Array): boolean =>
	(octets.length === 4 ? INTERNAL_IPV4 : INTERNAL_IPV6).some(([prefix, bits]) => hasPrefix(octets, prefix, bits));

function hasPrefix(octets: Uint8Array, prefix: readonly number[], bits: number): boolean {
	return prefix.every((octet, index) => {
		const counted = Math.min(8, bits - index * 8);
		const shift = 8 - counted;
		return (octets[index] ?? 0) >> shift === octet >> shift;
	});
}
