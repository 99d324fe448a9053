import type { Fact, Source } from "../fact.ts";
import type { Reader } from "../reader.ts";
import { COMMON_DEK_INFO, MONTGOMERY_KEYS, NIST_CURVES, RC2_40, RC2_128, TRIPLE_DES } from "./values.ts";

const X_CRYPTO: Source = {
	title: "golang.org/x/crypto/pkcs12 is frozen; tried with 0.58.0",
	url: "https://pkg.go.dev/golang.org/x/crypto/pkcs12",
};
const SSLMATE: Source = {
	title: "software.sslmate.com/src/go-pkcs12; tried with 0.7.4",
	url: "https://pkg.go.dev/software.sslmate.com/src/go-pkcs12",
};
const DECRYPT_BLOCK: Source = {
	title: "x509.DecryptPEMBlock: RFC 1423 alone",
	url: "https://pkg.go.dev/crypto/x509#DecryptPEMBlock",
};
const PKCS8: Source = {
	title: "x509.ParsePKCS8PrivateKey: encrypted keys are not supported",
	url: "https://pkg.go.dev/crypto/x509#ParsePKCS8PrivateKey",
};

const X: readonly Reader[] = ["go-x-crypto"];
const S: readonly Reader[] = ["go-sslmate"];
const X509: readonly Reader[] = ["go-x509"];
/** What x509.ParsePKCS8PrivateKey reads; of the two curves of RFC 7748 it knows one. */
const KEYS = ["RSA", ...NIST_CURVES, "Ed25519", ...MONTGOMERY_KEYS.filter((name) => name === "X25519")];

type Saying = Omit<Fact, "readers" | "source">;

const said = (readers: readonly Reader[], source: Source, sayings: readonly Saying[]): Fact[] =>
	sayings.map((saying) => ({ ...saying, readers, source }));

/** The two PKCS#12 packages, `Decode` and `ToPEM` of the one, `DecodeChain` and `DecodeTrustStore` of the other. */
export const GO_FACTS: readonly Fact[] = [
	...said(X, X_CRYPTO, [
		{ aspect: "encoding", values: ["BER"], support: "no", remedy: "rewriteAes" },
		{ aspect: "mac", values: ["sha1"], support: "yes" },
		{ aspect: "mac", values: "any", support: "no", remedy: "otherGoLibrary" },
		{ aspect: "macIterations", values: { above: 1_048_576 }, support: "no", remedy: "fewerIterations" },
		{ aspect: "macIterations", values: "any", support: "yes" },
		{ aspect: "scheme", values: [TRIPLE_DES, RC2_40], support: "yes" },
		{ aspect: "scheme", values: "any", support: "no", remedy: "otherGoLibrary" },
		{ aspect: "iterations", values: { above: 1_048_576 }, support: "no", remedy: "fewerIterations" },
		{ aspect: "iterations", values: "any", support: "yes" },
		{ aspect: "safes", values: ["2"], support: "yes" },
		{ aspect: "safes", values: "any", support: "no", remedy: "onePart" },
		{ aspect: "safe", values: "any", support: "no", remedy: "rewriteAes" },
		{ aspect: "bag", values: "any", support: "no", remedy: "otherGoLibrary" },
		{ aspect: "key", values: KEYS, support: "yes" },
		{ aspect: "key", values: "any", support: "no", remedy: "otherKey" },
	]),
	...said(S, SSLMATE, [
		{ aspect: "encoding", values: ["BER"], support: "no", remedy: "rewriteAes" },
		{ aspect: "mac", values: ["sha1", "sha256", "sha512", "PBMAC1", "unprotected"], support: "yes" },
		{ aspect: "mac", values: ["none"], support: "no", remedy: "addMac" },
		{ aspect: "mac", values: "any", support: "no", remedy: "rewriteAes" },
		{ aspect: "scheme", values: [TRIPLE_DES, RC2_128, RC2_40, "PBES2"], support: "yes" },
		{ aspect: "scheme", values: "any", support: "no", remedy: "rewriteAes" },
		{ aspect: "cipher", values: ["AES-128-CBC", "AES-192-CBC", "AES-256-CBC"], support: "yes" },
		{ aspect: "cipher", values: "any", support: "no", remedy: "rewriteAes" },
		{ aspect: "kdf", values: ["PBKDF2"], support: "yes" },
		{ aspect: "kdf", values: "any", support: "no", remedy: "rewriteAes" },
		{ aspect: "prf", values: ["hmacWithSHA1", "hmacWithSHA256", "hmacWithSHA512"], support: "yes" },
		{ aspect: "prf", values: "any", support: "no", remedy: "rewriteAes" },
		{ aspect: "safes", values: ["1", "2"], support: "yes" },
		{ aspect: "safes", values: "any", support: "no", remedy: "onePart" },
		{ aspect: "safe", values: "any", support: "no", remedy: "rewriteAes" },
		{ aspect: "bag", values: ["keyBag"], support: "yes" },
		{ aspect: "bag", values: ["safeContentsBag"], support: "no", remedy: "rewriteAes" },
		{ aspect: "bag", values: "any", support: "leavesOut" },
		{ aspect: "contents", values: ["plainCertificates"], support: "no", remedy: "importWithKeytool" },
		{ aspect: "contents", values: ["keyAlone", "severalKeys", "empty"], support: "no" },
		{ aspect: "key", values: KEYS, support: "yes" },
		{ aspect: "key", values: "any", support: "no", remedy: "otherKey" },
	]),
	...said(X509, PKCS8, [{ aspect: "keyScheme", values: "any", support: "no", remedy: "decryptKey" }]),
	...said(X509, DECRYPT_BLOCK, [
		{ aspect: "dekInfo", values: [...COMMON_DEK_INFO, "DES-CBC"], support: "yes" },
		{ aspect: "dekInfo", values: "any", support: "no", remedy: "decryptKey" },
	]),
];
