import type { Family } from "../chain-case.ts";
import { CA, caWithKeyIdentifier, SERVER } from "../extensions.ts";
import { newKey } from "../new-key.ts";

/** Which certificates there are, in which order. */
export const pathFamily: Family = async (authority) => {
	const root = await authority.issue({ subject: "Root", extensions: CA });
	const other = await authority.issue({ subject: "Other root", extensions: CA });
	const upper = await authority.issue({ subject: "Upper CA", issuer: root, extensions: CA });
	const lower = await authority.issue({ subject: "Lower CA", issuer: upper, extensions: CA });
	const { der: leaf } = await authority.issue({ subject: "leaf", issuer: lower, extensions: SERVER });
	const { der: selfSigned } = await authority.issue({ subject: "alone", extensions: SERVER });
	const broken = leaf.slice();
	broken[broken.length - 1] = (broken.at(-1) ?? 0) ^ 1;
	const [r, o, u, l] = [root.der, other.der, upper.der, lower.der];
	return [
		{ id: "complete", leaf, trusted: [r], untrusted: [l, u], expected: "valid" },
		{ id: "wrong order", leaf, trusted: [r], untrusted: [u, l], expected: "valid" },
		{ id: "more than needed", leaf, trusted: [o, r], untrusted: [selfSigned, r, u, leaf, l], expected: "valid" },
		{ id: "missing intermediate", leaf, trusted: [r], untrusted: [u], expected: "chain.issuer-not-found" },
		{ id: "missing upper intermediate", leaf, trusted: [r], untrusted: [l], expected: "chain.issuer-not-found" },
		{ id: "root presented, not trusted", leaf, trusted: [o], untrusted: [l, u, r], expected: "chain.untrusted-root" },
		{ id: "broken signature", leaf: broken, trusted: [r], untrusted: [l, u], expected: "chain.signature-invalid" },
		{ id: "self-signed leaf", leaf: selfSigned, trusted: [r], untrusted: [], expected: "chain.untrusted-root" },
		{ id: "self-signed leaf, trusted", leaf: selfSigned, trusted: [selfSigned], untrusted: [], expected: "valid" },
	];
};

/** One name with several keys, one key with several certificates. */
export const twinFamily: Family = async (authority) => {
	const root = await authority.issue({ subject: "Root", extensions: CA });
	const rekeyed = await authority.issue({ subject: "Root", extensions: CA });
	const { der: leaf } = await authority.issue({ subject: "leaf", issuer: rekeyed, extensions: SERVER });
	const other = await authority.issue({ subject: "Other root", extensions: CA });
	const key = newKey();
	const identified = caWithKeyIdentifier("5e1fc0de");
	const ca = await authority.issue({ subject: "CA", key, issuer: root, extensions: identified });
	const { der: cross } = await authority.issue({ subject: "CA", key, issuer: other, extensions: identified });
	const { der: old } = await authority.issue({ subject: "CA", key, issuer: root, extensions: identified, until: 2029 });
	const { der: below } = await authority.issue({ subject: "below", issuer: ca, extensions: SERVER });
	const { der: impostor } = await authority.issue({ subject: "CA", issuer: root, extensions: CA });
	const { der: forger } = await authority.issue({ subject: "CA", issuer: root, extensions: identified });
	const [r, o] = [root.der, other.der];
	return [
		{ id: "re-keyed root, old one trusted", leaf, trusted: [r], untrusted: [], expected: "chain.issuer-rekeyed" },
		{ id: "re-keyed root, both trusted", leaf, trusted: [r, rekeyed.der], untrusted: [], expected: "valid" },
		{ id: "cross-signed, first root", leaf: below, trusted: [r], untrusted: [cross, ca.der], expected: "valid" },
		{ id: "cross-signed, second root", leaf: below, trusted: [o], untrusted: [ca.der, cross], expected: "valid" },
		{ id: "cross-signed, both roots", leaf: below, trusted: [r, o], untrusted: [ca.der, cross], expected: "valid" },
		{ id: "an expired and a valid twin", leaf: below, trusted: [r], untrusted: [old, ca.der], expected: "valid" },
		{ id: "an expired and a cross-signed twin", leaf: below, trusted: [o], untrusted: [old, cross], expected: "valid" },
		{ id: "same name, other key", leaf: below, trusted: [r], untrusted: [impostor], expected: "chain.issuer-rekeyed" },
		{ id: "same name, both keys", leaf: below, trusted: [r], untrusted: [impostor, ca.der], expected: "valid" },
		{
			id: "forged key identifier",
			leaf: below,
			trusted: [r],
			untrusted: [forger],
			expected: "chain.signature-invalid",
		},
		{ id: "forged key identifier first", leaf: below, trusted: [r], untrusted: [forger, ca.der], expected: "valid" },
	];
};

const LENGTH = 8;

/** Long ways and circles. */
export const graphFamily: Family = async (authority) => {
	const root = await authority.issue({ subject: "Root", extensions: CA });
	const chain = [root];
	for (let number = 1; number < LENGTH - 1; number++)
		chain.push(await authority.issue({ subject: `CA ${number}`, issuer: chain.at(-1), extensions: CA }));
	const { der: end } = await authority.issue({ subject: "end", issuer: chain.at(-1), extensions: SERVER });
	const [a, b] = [newKey(), newKey()];
	const first = await authority.issue({ subject: "First", key: a, issuer: root, extensions: CA });
	const second = await authority.issue({ subject: "Second", key: b, issuer: first, extensions: CA });
	const { der: back } = await authority.issue({ subject: "First", key: a, issuer: second, extensions: CA });
	const { der: leaf } = await authority.issue({ subject: "leaf", issuer: second, extensions: SERVER });
	const circle = [second.der, back];
	const trusted = [root.der];
	const long = chain.slice(1).map(({ der }) => der);
	return [
		{ id: "a chain of eight", leaf: end, trusted, untrusted: long, expected: "valid" },
		{
			id: "a chain of eight, one missing",
			leaf: end,
			trusted,
			untrusted: long.toSpliced(3, 1),
			expected: "chain.issuer-not-found",
		},
		{ id: "a circle and a way out", leaf, trusted, untrusted: [...circle, first.der], expected: "valid" },
		{ id: "nothing but a circle", leaf, trusted, untrusted: circle, expected: "chain.only-cycles" },
	];
};
