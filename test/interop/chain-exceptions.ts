export type JudgeName = "openssl" | "java" | "java validator" | "go";

type Exception = Readonly<Partial<Record<JudgeName, string>>>;

const java = (reason: string): Exception => ({ java: reason, "java validator": reason });

const NO_WAY_BACK =
	"RFC 4158 §2.2, criterion 1: every possible path is found; OpenSSL follows the first issuer that fits and does not go back.";
const ANCHOR =
	"RFC 5280 §6.1.1 (d) takes an anchor as a name and a key, and Java stops there; §6.2 and RFC 5937 let an " +
	"implementation look at its certificate, as we, OpenSSL and Go do.";
const CA_PURPOSE =
	"RFC 5280 §4.2.1.12 speaks of the certificate it is in; TLS clients (TLS BR §7.1.2.10.6) let a CA pass on no more " +
	"than its own, as OpenSSL and Go do.";
const LEAF_KEY_USAGE =
	"RFC 5280 §4.2.1.3, RFC 8446 §4.4.2.2: a server's key that may not sign, encrypt or agree serves no TLS. This judge " +
	"leaves keyUsage to the handshake.";
const LEADING_DOT = "RFC 5280 §4.2.1.10 gives a leading dot a meaning in URIs and none in DNS names.";
const COMMON_NAME = "RFC 9525 §2 and §6.3: a common name is no host; OpenSSL falls back on it.";
const DIRECTORY_NAMES = "RFC 5280 §4.2.1.10: directory names MUST be processed; Go does not know these constraints.";
const UNKNOWN_TO_GO = "RFC 5280 §6.1.3 (a)(1): the signature is valid; Go does not verify this algorithm.";
const CURVE = "RFC 5280 §6.1.3 (a)(1): the signature is valid; the JDK has no such curve since version 16.";
const WEAK =
	"RFC 5280 §6.1.3 (a)(1): the signature is valid, and the standard leaves it to others which digests are too weak " +
	"(RFC 6151 §2, RFC 9155); our publicTls profile refuses it, and so does this judge in general.";

/** By the identifier of a case: who judges it otherwise than we do, and the clause that decides. */
export const CHAIN_EXCEPTIONS: Readonly<Record<string, Exception>> = {
	"cross-signed, first root": { openssl: NO_WAY_BACK },
	"cross-signed, second root": { openssl: NO_WAY_BACK },
	"forged key identifier first": { openssl: NO_WAY_BACK },
	"a circle and a way out": { openssl: NO_WAY_BACK },
	"last second": { openssl: "RFC 5280 §4.1.2.5: the validity period includes notAfter; OpenSSL ends a second before." },
	"expired root": { "java validator": ANCHOR },
	"root not yet valid": { "java validator": ANCHOR },
	"root without basicConstraints": {
		...java(ANCHOR),
		openssl: "RFC 5280 §4.2.1.9 and §6.2; OpenSSL takes a self-signed certificate with keyCertSign for a CA.",
	},
	"root with cA FALSE": java(ANCHOR),
	"root without keyCertSign": java(ANCHOR),
	"path length 0 in the root": java(ANCHOR),
	"unknown critical extension in the root": java(ANCHOR),
	"constraints of the root": java(ANCHOR),
	"disjoint constraints": java(ANCHOR),
	"path length, self-issued": {
		go: "RFC 5280 §4.2.1.9 and §6.1.4 (l): self-issued certificates do not count; Go counts them.",
	},
	"any extKeyUsage": {
		openssl: "RFC 5280 §4.2.1.12: anyExtendedKeyUsage restricts nothing; a judge MAY refuse it, as OpenSSL does.",
	},
	"a CA for clients only": java(CA_PURPOSE),
	"a root for clients only": java(CA_PURPOSE),
	"keyUsage without TLS": { ...java(LEAF_KEY_USAGE), go: LEAF_KEY_USAGE },
	"DNS permitted: IP:192.0.2.1": java(
		"RFC 5280 §4.2.1.10: constraints on DNS names are on alternative names of that kind; Java compares a common name " +
			"that looks like a host, if there is no such alternative name.",
	),
	"DNS with a leading dot: DNS:www.example.com": { ...java(LEADING_DOT), openssl: LEADING_DOT, go: LEADING_DOT },
	"mailboxes permitted: email:me@sub.example.com": {
		go: "RFC 5280 §4.2.1.10: a host permits the mailboxes on that very host; Go permits those on hosts below it.",
	},
	"directory names permitted: DNS:example.com": { go: DIRECTORY_NAMES },
	"a subject inside": { go: DIRECTORY_NAMES },
	"a host in the common name alone": {
		openssl: "RFC 5280 §4.2.1.10: constraints are on alternative names; OpenSSL compares a common name like a host.",
	},
	"host: part of a label": { openssl: "RFC 9525 §6.3: a wildcard is a whole label; OpenSSL takes a part of one." },
	"host: wildcard below the root": {
		go: "TLS BR §3.2.2.6: no wildcard stands directly below a public suffix, let alone below the root.",
	},
	"host: common name only": { openssl: COMMON_NAME },
	"host: common name beside a mailbox": { openssl: COMMON_NAME },
	Ed448: { go: UNKNOWN_TO_GO },
	secp256k1: { go: UNKNOWN_TO_GO, ...java(CURVE) },
	brainpoolP256r1: { go: UNKNOWN_TO_GO, ...java(CURVE) },
	"keys for RSA-PSS only": { go: UNKNOWN_TO_GO },
	DSA: { go: UNKNOWN_TO_GO },
	"RSA with MD5": { go: WEAK, ...java(WEAK) },
	"RSA with SHA-1": { go: WEAK },
	"ECDSA with SHA-1": { go: WEAK },
	"CRLs: of another key that the root certifies for the CA": {
		openssl:
			"RFC 5280 §6.3.3 (f): the issuer of a CRL has a path of its own to the same anchor; OpenSSL asks for the key " +
			"above the certificate, unless -extended_crl is given.",
	},
};
