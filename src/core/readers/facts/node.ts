import type { Fact, Source } from "../fact.ts";
import type { Reader } from "../reader.ts";
import { DEFAULT_CIPHERS, DEFAULT_SCHEMES, LEGACY_CIPHERS } from "./openssl.ts";
import { EDWARDS_KEYS, HMAC_SHA2, MONTGOMERY_KEYS, NIST_CURVES } from "./values.ts";

const TRIED: Source = { title: "tried with Node.js 20.20 and 24, which have OpenSSL 3.0 and 3.5", url: undefined };
const LEGACY_PROVIDER: Source = {
	title: "Node.js documentation, --openssl-legacy-provider; tried with Node.js 20.20",
	url: "https://nodejs.org/api/cli.html#--openssl-legacy-provider",
};
const PFX: Source = {
	title: "Node.js documentation, tls.createSecureContext: pfx is a private key and its certificates",
	url: "https://nodejs.org/api/tls.html#tlscreatesecurecontextoptions",
};

const NODE: readonly Reader[] = ["node"];
const MACS = ["md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha512-224", "sha512-256", "sha3-256"];

/** Node.js 18 and later, which have OpenSSL 3. */
export const NODE_FACTS: readonly Fact[] = [
	{ readers: NODE, aspect: "encoding", values: "any", support: "yes", source: TRIED },
	{ readers: NODE, aspect: "mac", values: MACS, support: "yes", source: TRIED },
	{
		readers: NODE,
		aspect: "mac",
		values: ["none", "unprotected", "PBMAC1"],
		support: "since",
		version: "24",
		source: TRIED,
	},
	{ readers: NODE, aspect: "mac", values: "any", support: "notKnown", source: TRIED },
	{ readers: NODE, aspect: "macIterations", values: "any", support: "yes", source: TRIED },
	{ readers: NODE, aspect: "scheme", values: DEFAULT_SCHEMES, support: "yes", source: TRIED },
	{ readers: NODE, aspect: "scheme", values: "any", support: "no", remedy: "rewriteAes", source: LEGACY_PROVIDER },
	{ readers: NODE, aspect: "keyScheme", values: DEFAULT_SCHEMES, support: "yes", source: TRIED },
	{
		readers: NODE,
		aspect: "keyScheme",
		values: "any",
		support: "no",
		remedy: "rewriteAes",
		source: LEGACY_PROVIDER,
	},
	{ readers: NODE, aspect: "cipher", values: DEFAULT_CIPHERS, support: "yes", source: TRIED },
	{ readers: NODE, aspect: "cipher", values: "any", support: "no", remedy: "rewriteAes", source: LEGACY_PROVIDER },
	{ readers: NODE, aspect: "kdf", values: ["PBKDF2", "scrypt"], support: "yes", source: TRIED },
	{ readers: NODE, aspect: "kdf", values: "any", support: "notKnown", source: TRIED },
	{ readers: NODE, aspect: "prf", values: ["hmacWithSHA1", ...HMAC_SHA2], support: "yes", source: TRIED },
	{ readers: NODE, aspect: "prf", values: "any", support: "notKnown", source: TRIED },
	{ readers: NODE, aspect: "iterations", values: "any", support: "yes", source: TRIED },
	{ readers: NODE, aspect: "dekInfo", values: DEFAULT_CIPHERS, support: "yes", source: TRIED },
	{
		readers: NODE,
		aspect: "dekInfo",
		values: LEGACY_CIPHERS,
		support: "no",
		remedy: "rewriteAes",
		source: LEGACY_PROVIDER,
	},
	{ readers: NODE, aspect: "dekInfo", values: "any", support: "notKnown", source: TRIED },
	{ readers: NODE, aspect: "safes", values: "any", support: "yes", source: TRIED },
	{ readers: NODE, aspect: "safe", values: ["publicKey"], support: "leavesOut", source: TRIED },
	{ readers: NODE, aspect: "safe", values: "any", support: "notKnown", source: TRIED },
	{ readers: NODE, aspect: "bag", values: ["keyBag", "safeContentsBag"], support: "yes", source: TRIED },
	{ readers: NODE, aspect: "bag", values: "any", support: "leavesOut", source: TRIED },
	{
		readers: NODE,
		aspect: "contents",
		values: ["plainCertificates", "trustedCertificates"],
		support: "no",
		remedy: "passCertificatesAsCa",
		source: PFX,
	},
	{ readers: NODE, aspect: "contents", values: ["keyAlone", "empty"], support: "no", source: PFX },
	{ readers: NODE, aspect: "contents", values: "any", support: "yes", source: PFX },
	{
		readers: NODE,
		aspect: "key",
		values: ["RSA", "RSA-PSS", "DSA", ...NIST_CURVES, "EC secp256k1", "EC brainpoolP256r1", ...EDWARDS_KEYS],
		support: "yes",
		source: TRIED,
	},
	{ readers: NODE, aspect: "key", values: [...MONTGOMERY_KEYS], support: "no", remedy: "otherKey", source: TRIED },
	{ readers: NODE, aspect: "key", values: "any", support: "notKnown", source: TRIED },
];
