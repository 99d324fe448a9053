import type { Fact, Source } from "../fact.ts";
import type { Reader } from "../reader.ts";
import { EDWARDS_KEYS, HMAC_SHA2, MONTGOMERY_KEYS, NIST_CURVES, RC2_40, RC2_128, TRIPLE_DES } from "./values.ts";

const TRIED: Source = {
	title: "tried with JDK 11.0.7, 11.0.13, 17.0, 21.0.8 and 25.0; for JDK 8 its PKCS12KeyStore.java",
	url: "https://github.com/openjdk/jdk8u/blob/master/jdk/src/share/classes/sun/security/pkcs12/PKCS12KeyStore.java",
};
const STRONGER_MAC: Source = {
	title: "JDK-8267701: HmacPBESHA256 is new in 8u301 and 11.0.12",
	url: "https://bugs.java.com/bugdatabase/view_bug?bug_id=8267701",
};
const STRONGER_ENCRYPTION: Source = {
	title: "JDK-8076190: customizing the generation of a PKCS12 keystore; tried with JDK 11.0.7 and 11.0.13",
	url: "https://bugs.openjdk.org/browse/JDK-8076190",
};
const PBMAC1: Source = {
	title: "JDK-8370042: PKCS#12 keystores with PBMAC1, not in JDK 25 and before; tried with 17, 21 and 25",
	url: "https://bugs.openjdk.org/browse/JDK-8370042",
};
const EDDSA: Source = { title: "JEP 339: EdDSA since JDK 15", url: "https://openjdk.org/jeps/339" };
const XDH: Source = { title: "JEP 324: X25519 and X448 since JDK 11", url: "https://openjdk.org/jeps/324" };
const POST_QUANTUM: Source = { title: "JEP 497: ML-DSA since JDK 24", url: "https://openjdk.org/jeps/497" };
const TRUSTED_USAGE: Source = {
	title: "JDK-8044445, JEP 229: certificates of a PKCS12 keystore carry trustedKeyUsage; tried with JDK 17",
	url: "https://openjdk.org/jeps/229",
};
const PBES2_KEYS: Source = {
	title: "tried with EncryptedPrivateKeyInfo of JDK 11.0.13, 17.0 and 21.0.8; JDK 8 was not at hand",
	url: undefined,
};

const ALL: readonly Reader[] = ["jdk8", "jdk11", "jdk17", "jdk21"];
const OLD: readonly (readonly [Reader, string])[] = [
	["jdk8", "8u301"],
	["jdk11", "11.0.12"],
];
const NEW: readonly Reader[] = ["jdk17", "jdk21"];

const SHA2_MACS = ["sha224", "sha256", "sha384", "sha512", "sha512-224", "sha512-256"];
/** The schemes of SunJCE that take a password alone. */
const OWN_SCHEMES = [
	TRIPLE_DES,
	RC2_40,
	RC2_128,
	"pbeWithSHAAnd128BitRC4",
	"pbeWithSHAAnd40BitRC4",
	"pbeWithMD5AndDES-CBC",
];

/** What came to JDK 8 and 11 with an update. */
const updated = (fact: Omit<Fact, "readers" | "support">): Fact[] =>
	OLD.map(([reader, version]) => ({ ...fact, readers: [reader], support: "since", version }));

/** KeyStore.getInstance("PKCS12") and keytool; for keys on their own EncryptedPrivateKeyInfo. */
export const JDK_FACTS: readonly Fact[] = [
	{ readers: ALL, aspect: "encoding", values: "any", support: "yes", source: TRIED },
	{ readers: ALL, aspect: "mac", values: ["sha1", "none", "unprotected"], support: "yes", source: TRIED },
	{ readers: NEW, aspect: "mac", values: SHA2_MACS, support: "yes", source: TRIED },
	...updated({ aspect: "mac", values: SHA2_MACS, source: STRONGER_MAC }),
	{ readers: ALL, aspect: "mac", values: ["PBMAC1"], support: "no", remedy: "rewriteAes", source: PBMAC1 },
	{ readers: ALL, aspect: "mac", values: "any", support: "no", remedy: "rewriteAes", source: TRIED },
	{
		readers: ALL,
		aspect: "macIterations",
		values: { above: 5_000_000 },
		support: "no",
		remedy: "fewerIterations",
		source: TRIED,
	},
	{ readers: ALL, aspect: "macIterations", values: "any", support: "yes", source: TRIED },
	{ readers: ALL, aspect: "scheme", values: OWN_SCHEMES, support: "yes", source: TRIED },
	{ readers: ["jdk11", ...NEW], aspect: "scheme", values: ["PBES2"], support: "yes", source: TRIED },
	{
		readers: ["jdk8"],
		aspect: "scheme",
		values: ["PBES2"],
		support: "since",
		version: "8u301",
		source: STRONGER_ENCRYPTION,
	},
	{ readers: ALL, aspect: "scheme", values: "any", support: "no", remedy: "rewriteAes", source: TRIED },
	{ readers: ["jdk8"], aspect: "keyScheme", values: "any", support: "notKnown", source: PBES2_KEYS },
	{ readers: ALL, aspect: "keyScheme", values: OWN_SCHEMES, support: "yes", source: TRIED },
	{ readers: ["jdk21"], aspect: "keyScheme", values: ["PBES2"], support: "yes", source: PBES2_KEYS },
	{
		readers: ["jdk11", "jdk17"],
		aspect: "keyScheme",
		values: ["PBES2"],
		support: "no",
		remedy: "decryptKey",
		source: PBES2_KEYS,
	},
	{ readers: ALL, aspect: "keyScheme", values: "any", support: "no", remedy: "rewriteAes", source: TRIED },
	{ readers: ALL, aspect: "cipher", values: ["AES-128-CBC", "AES-256-CBC"], support: "yes", source: TRIED },
	{ readers: ALL, aspect: "cipher", values: "any", support: "no", remedy: "rewriteAes", source: TRIED },
	{ readers: ALL, aspect: "kdf", values: ["PBKDF2"], support: "yes", source: TRIED },
	{ readers: ALL, aspect: "kdf", values: "any", support: "no", remedy: "rewriteAes", source: TRIED },
	{ readers: ALL, aspect: "prf", values: ["hmacWithSHA1"], support: "yes", source: TRIED },
	{ readers: NEW, aspect: "prf", values: HMAC_SHA2, support: "yes", source: TRIED },
	...updated({ aspect: "prf", values: HMAC_SHA2, source: STRONGER_ENCRYPTION }),
	{ readers: ALL, aspect: "prf", values: "any", support: "no", remedy: "rewriteAes", source: TRIED },
	{
		readers: ALL,
		aspect: "iterations",
		values: { above: 5_000_000 },
		support: "no",
		remedy: "fewerIterations",
		source: TRIED,
	},
	{ readers: ALL, aspect: "iterations", values: "any", support: "yes", source: TRIED },
	{ readers: ALL, aspect: "dekInfo", values: "any", support: "no", remedy: "convertKeyToPkcs8", source: TRIED },
	{ readers: ALL, aspect: "safes", values: "any", support: "yes", source: TRIED },
	{ readers: ALL, aspect: "safe", values: ["publicKey"], support: "no", remedy: "rewriteAes", source: TRIED },
	{ readers: ALL, aspect: "safe", values: "any", support: "notKnown", source: TRIED },
	{ readers: ALL, aspect: "bag", values: ["secretBag"], support: "yes", source: TRIED },
	{ readers: ALL, aspect: "bag", values: ["keyBag"], support: "leavesOut", remedy: "encryptKeys", source: TRIED },
	{ readers: ALL, aspect: "bag", values: "any", support: "leavesOut", source: TRIED },
	{
		readers: ALL,
		aspect: "contents",
		values: ["plainCertificates"],
		support: "leavesOut",
		remedy: "importWithKeytool",
		source: TRUSTED_USAGE,
	},
	{ readers: ALL, aspect: "contents", values: "any", support: "yes", source: TRIED },
	{ readers: ALL, aspect: "key", values: ["RSA", "DSA", ...NIST_CURVES], support: "yes", source: TRIED },
	{ readers: NEW, aspect: "key", values: [...EDWARDS_KEYS], support: "yes", source: EDDSA },
	{
		readers: ["jdk8", "jdk11"],
		aspect: "key",
		values: [...EDWARDS_KEYS],
		support: "no",
		remedy: "otherKey",
		source: EDDSA,
	},
	{ readers: NEW, aspect: "key", values: [...MONTGOMERY_KEYS], support: "yes", source: XDH },
	{
		readers: ["jdk8", "jdk11"],
		aspect: "key",
		values: [...MONTGOMERY_KEYS],
		support: "no",
		remedy: "otherKey",
		source: XDH,
	},
	{ readers: ["jdk11", "jdk17", "jdk21"], aspect: "key", values: ["RSA-PSS"], support: "yes", source: TRIED },
	{
		readers: ALL,
		aspect: "key",
		values: ["ML-DSA-44", "ML-DSA-65", "ML-DSA-87"],
		support: "no",
		remedy: "otherKey",
		source: POST_QUANTUM,
	},
	{ readers: ALL, aspect: "key", values: "any", support: "notKnown", source: TRIED },
];
