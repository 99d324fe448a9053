import type { Fact, Source } from "../fact.ts";
import type { Reader } from "../reader.ts";
import { EDWARDS_KEYS, HMAC_SHA2, MONTGOMERY_KEYS, NIST_CURVES, TRIPLE_DES } from "./values.ts";

const TRIED: Source = { title: "tried with OpenSSL 1.1.1v and 3.0", url: undefined };
const LEGACY_PROVIDER: Source = {
	title: "OSSL_PROVIDER-legacy(7): what OpenSSL 3 moved out of its default provider; tried with OpenSSL 3.0",
	url: "https://docs.openssl.org/3.0/man7/OSSL_PROVIDER-legacy/",
};
const PKCS12_CREATE: Source = {
	title: "PKCS12_create(3): the modes GCM, CCM, XTS and OCB are not supported",
	url: "https://docs.openssl.org/3.0/man3/PKCS12_create/",
};
const PBMAC1: Source = {
	title: "OpenSSL security advisory of 2026-01-27: OpenSSL 3.3, 3.0 and 1.1.1 have no PBMAC1, 3.4 has it",
	url: "https://openssl-library.org/news/secadv/20260127.txt",
};
const POST_QUANTUM: Source = {
	title: "OpenSSL 3.5 release notes: ML-KEM, ML-DSA and SLH-DSA",
	url: "https://github.com/openssl/openssl/blob/openssl-3.5/NEWS.md",
};

const ALL: readonly Reader[] = ["openssl1.1.1", "openssl3", "openssl3-legacy"];
const THREE: readonly Reader[] = ["openssl3", "openssl3-legacy"];
const WITH_LEGACY: readonly Reader[] = ["openssl1.1.1", "openssl3-legacy"];

const MACS = [
	...["md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha512-224", "sha512-256"],
	...["sha3-224", "sha3-256", "sha3-384", "sha3-512", "ripemd160"],
];
/** Schemes whose cipher and digest are both in the default provider. */
export const DEFAULT_SCHEMES = [TRIPLE_DES, "pbeWithSHAAnd2-KeyTripleDES-CBC", "PBES2"];
const LEGACY_SCHEMES = [
	...["pbeWithSHAAnd128BitRC4", "pbeWithSHAAnd40BitRC4", "pbeWithSHAAnd128BitRC2-CBC", "pbeWithSHAAnd40BitRC2-CBC"],
	...["pbeWithMD5AndDES-CBC", "pbeWithMD5AndRC2-CBC", "pbeWithSHA1AndDES-CBC", "pbeWithSHA1AndRC2-CBC"],
];
export const DEFAULT_CIPHERS = [
	...["AES-128-CBC", "AES-192-CBC", "AES-256-CBC", "DES-EDE3-CBC"],
	...["ARIA-128-CBC", "ARIA-192-CBC", "ARIA-256-CBC"],
	...["CAMELLIA-128-CBC", "CAMELLIA-192-CBC", "CAMELLIA-256-CBC", "SM4-CBC"],
];
export const LEGACY_CIPHERS = ["DES-CBC", "RC2-CBC", "BF-CBC", "CAST5-CBC", "SEED-CBC"];
const MODES_WITHOUT_SUPPORT = ["GCM", "CCM"].flatMap((mode) => [128, 192, 256].map((size) => `AES-${size}-${mode}`));

/** What only the legacy provider has. */
const legacy = (aspect: Fact["aspect"], values: readonly string[]): Fact[] => [
	{ readers: WITH_LEGACY, aspect, values, support: "yes", source: LEGACY_PROVIDER },
	{ readers: ["openssl3"], aspect, values, support: "no", remedy: "addLegacyOption", source: LEGACY_PROVIDER },
];

/** The openssl command: pkcs12 and pkey. */
export const OPENSSL_FACTS: readonly Fact[] = [
	{ readers: ALL, aspect: "encoding", values: "any", support: "yes", source: TRIED },
	{ readers: ALL, aspect: "mac", values: MACS, support: "yes", source: TRIED },
	{ readers: THREE, aspect: "mac", values: ["none", "unprotected"], support: "yes", source: TRIED },
	{
		readers: ["openssl1.1.1"],
		aspect: "mac",
		values: ["none", "unprotected"],
		support: "no",
		remedy: "addMac",
		source: TRIED,
	},
	{ readers: THREE, aspect: "mac", values: ["PBMAC1"], support: "since", version: "3.4", source: PBMAC1 },
	{
		readers: ["openssl1.1.1"],
		aspect: "mac",
		values: ["PBMAC1"],
		support: "no",
		remedy: "rewriteAes",
		source: PBMAC1,
	},
	{ readers: ALL, aspect: "mac", values: "any", support: "notKnown", source: TRIED },
	{ readers: ALL, aspect: "macIterations", values: "any", support: "yes", source: TRIED },
	...(["scheme", "keyScheme"] as const).flatMap((aspect): Fact[] => [
		{ readers: ALL, aspect, values: DEFAULT_SCHEMES, support: "yes", source: TRIED },
		...legacy(aspect, LEGACY_SCHEMES),
		{ readers: ALL, aspect, values: "any", support: "notKnown", source: TRIED },
	]),
	{ readers: ALL, aspect: "cipher", values: DEFAULT_CIPHERS, support: "yes", source: TRIED },
	...legacy("cipher", LEGACY_CIPHERS),
	{
		readers: ALL,
		aspect: "cipher",
		values: MODES_WITHOUT_SUPPORT,
		support: "no",
		remedy: "rewriteAes",
		source: PKCS12_CREATE,
	},
	{ readers: ALL, aspect: "cipher", values: "any", support: "notKnown", source: TRIED },
	{ readers: ALL, aspect: "kdf", values: ["PBKDF2", "scrypt"], support: "yes", source: TRIED },
	{ readers: ALL, aspect: "kdf", values: "any", support: "notKnown", source: TRIED },
	{ readers: ALL, aspect: "prf", values: ["hmacWithSHA1", ...HMAC_SHA2], support: "yes", source: TRIED },
	{ readers: ALL, aspect: "prf", values: "any", support: "notKnown", source: TRIED },
	{ readers: ALL, aspect: "iterations", values: "any", support: "yes", source: TRIED },
	{ readers: ALL, aspect: "dekInfo", values: DEFAULT_CIPHERS, support: "yes", source: TRIED },
	...legacy("dekInfo", LEGACY_CIPHERS),
	{ readers: ALL, aspect: "dekInfo", values: "any", support: "notKnown", source: TRIED },
	{ readers: ALL, aspect: "safes", values: "any", support: "yes", source: TRIED },
	{ readers: ALL, aspect: "safe", values: ["publicKey"], support: "leavesOut", source: TRIED },
	{ readers: ALL, aspect: "safe", values: "any", support: "notKnown", source: TRIED },
	{ readers: ALL, aspect: "bag", values: ["keyBag", "safeContentsBag", "secretBag"], support: "yes", source: TRIED },
	{ readers: ALL, aspect: "bag", values: "any", support: "leavesOut", source: TRIED },
	{ readers: ALL, aspect: "contents", values: "any", support: "yes", source: TRIED },
	{
		readers: ALL,
		aspect: "key",
		values: [
			...["RSA", "RSA-PSS", "DSA", ...NIST_CURVES, "EC secp256k1", "EC brainpoolP256r1"],
			...EDWARDS_KEYS,
			...MONTGOMERY_KEYS,
		],
		support: "yes",
		source: TRIED,
	},
	...[["ML-DSA-44", "ML-DSA-65", "ML-DSA-87", "ML-KEM-512", "ML-KEM-768", "ML-KEM-1024"]].flatMap((values): Fact[] => [
		{ readers: THREE, aspect: "key", values, support: "since", version: "3.5", source: POST_QUANTUM },
		{ readers: ["openssl1.1.1"], aspect: "key", values, support: "no", remedy: "otherKey", source: POST_QUANTUM },
	]),
	{ readers: ALL, aspect: "key", values: "any", support: "notKnown", source: TRIED },
];
