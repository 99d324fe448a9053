import type { Family } from "../chain-case.ts";
import { bareWith, CA, caWith, caWithPathLength, SERVER, serverFor } from "../extensions.ts";
import type { OpensslAuthority } from "../openssl-authority.ts";

const NO_CONSTRAINTS = bareWith("keyUsage=critical,keyCertSign,cRLSign");
const NO_CA = bareWith("basicConstraints=critical,CA:FALSE", "keyUsage=critical,digitalSignature");
const NO_KEY_CERT_SIGN = bareWith("basicConstraints=critical,CA:TRUE", "keyUsage=critical,cRLSign,digitalSignature");
const NO_KEY_USAGE = bareWith("basicConstraints=critical,CA:TRUE");
/** OpenSSL does not write the key identifier of an issuer that has none of its own. */
const belowVersion1 = (extensions: readonly string[]): readonly string[] =>
	extensions.map((line) =>
		line.startsWith("authorityKeyIdentifier") ? "authorityKeyIdentifier=DER:30:06:80:04:5e:1f:c0:de" : line,
	);
const UNKNOWN = "1.3.6.1.4.1.99999.1";

/** A chain of three whose certificates have those extensions. */
async function chain(authority: OpensslAuthority, ...extensions: readonly (readonly string[])[]) {
	const [ofRoot = CA, ofCa = CA, ofLeaf = SERVER] = extensions;
	const root = await authority.issue({ subject: "Root", extensions: ofRoot });
	const ca = await authority.issue({ subject: "CA", issuer: root, extensions: ofCa });
	const { der } = await authority.issue({ subject: "leaf", issuer: ca, extensions: ofLeaf });
	return { leaf: der, trusted: [root.der], untrusted: [ca.der] };
}

/** What makes a CA, and what stops one from being taken for one. */
export const authorityFamily: Family = async (authority) => {
	const make = (...extensions: readonly (readonly string[])[]) => chain(authority, ...extensions);
	return [
		{ id: "CA without basicConstraints", ...(await make(CA, NO_CONSTRAINTS)), expected: "chain.not-a-ca" },
		{ id: "CA with cA FALSE", ...(await make(CA, NO_CA)), expected: "chain.not-a-ca" },
		{ id: "CA without keyCertSign", ...(await make(CA, NO_KEY_CERT_SIGN)), expected: "chain.key-cert-sign" },
		{ id: "CA without keyUsage", ...(await make(CA, NO_KEY_USAGE)), expected: "valid" },
		{ id: "CA of version 1", ...(await make(CA, [], belowVersion1(SERVER))), expected: "chain.version" },
		{ id: "root of version 1", ...(await make([], belowVersion1(CA))), expected: "valid" },
		{ id: "root without basicConstraints", ...(await make(NO_CONSTRAINTS)), expected: "chain.not-a-ca" },
		{ id: "root with cA FALSE", ...(await make(NO_CA)), expected: "chain.not-a-ca" },
		{ id: "root without keyCertSign", ...(await make(NO_KEY_CERT_SIGN)), expected: "chain.key-cert-sign" },
		{ id: "path length 0, kept", ...(await make(CA, caWithPathLength(0))), expected: "valid" },
		{ id: "path length 0 in the root", ...(await make(caWithPathLength(0))), expected: "chain.path-length" },
		{ id: "path length 1 in the root, kept", ...(await make(caWithPathLength(1))), expected: "valid" },
	];
};

/** How far a path length reaches. */
export const pathLengthFamily: Family = async (authority) => {
	const root = await authority.issue({ subject: "Root", extensions: CA });
	const limited = await authority.issue({ subject: "CA", issuer: root, extensions: caWithPathLength(0) });
	const below = await authority.issue({ subject: "Below", issuer: limited, extensions: CA });
	const itself = await authority.issue({ subject: "CA", issuer: limited, extensions: CA });
	const { der: exceeded } = await authority.issue({ subject: "leaf", issuer: below, extensions: SERVER });
	const { der: kept } = await authority.issue({ subject: "leaf", issuer: itself, extensions: SERVER });
	const { der: ca } = await authority.issue({ subject: "Last", issuer: limited, extensions: serverCa });
	const trusted = [root.der];
	const of = (...all: readonly { readonly der: Uint8Array }[]) => all.map(({ der }) => der);
	return [
		{
			id: "path length exceeded",
			leaf: exceeded,
			trusted,
			untrusted: of(below, limited),
			expected: "chain.path-length",
		},
		{ id: "path length, self-issued", leaf: kept, trusted, untrusted: of(itself, limited), expected: "valid" },
		{ id: "path length, a CA as leaf", leaf: ca, trusted, untrusted: of(limited), expected: "valid" },
	];
};

const serverCa = caWith("subjectAltName=DNS:www.example.com");

/** Extensions that have nothing to do with CAs. */
export const extensionFamily: Family = async (authority) => {
	const make = (...extensions: readonly (readonly string[])[]) => chain(authority, ...extensions);
	const critical = `${UNKNOWN}=critical,DER:05:00`;
	const plain = `${UNKNOWN}=DER:05:00`;
	const policy = "certificatePolicies=1.3.6.1.4.1.99999.2";
	const otherPolicy = "certificatePolicies=1.3.6.1.4.1.99999.3";
	const demanding = caWith(policy, "policyConstraints=critical,requireExplicitPolicy:0");
	const refused = "chain.unknown-critical-extension";
	return [
		{ id: "unknown critical extension in the leaf", ...(await make(CA, CA, [...SERVER, critical])), expected: refused },
		{ id: "unknown critical extension in the CA", ...(await make(CA, caWith(critical))), expected: refused },
		{ id: "unknown critical extension in the root", ...(await make(caWith(critical))), expected: refused },
		{ id: "unknown extensions", ...(await make(caWith(plain), caWith(plain), [...SERVER, plain])), expected: "valid" },
		{ id: "policy demanded and there", ...(await make(CA, demanding, [...SERVER, policy])), expected: "valid" },
		{
			...{ id: "policy demanded, another there", ...(await make(CA, demanding, [...SERVER, otherPolicy])) },
			expected: "chain.policy-required",
		},
		{ id: "policy demanded, none there", ...(await make(CA, demanding)), expected: "chain.policy-required" },
		{
			id: "other policies along the path",
			...(await make(CA, caWith(policy), [...SERVER, otherPolicy])),
			expected: "valid",
		},
		{
			id: "subjectAltName critical",
			...(await make(CA, CA, serverFor("critical", "DNS:a.example"))),
			expected: "valid",
		},
	];
};
