import {
	ANY,
	type Asn1Type,
	BIT_STRING,
	bitsOf,
	choice,
	deferred,
	explicit,
	governed,
	INTEGER,
	NULL,
	OCTET_STRING,
	OID,
	publicSequence,
	sequence,
} from "../notation.ts";

const RSASSA_PSS = sequence("RSASSA-PSS-params", {
	hashAlgorithm: explicit(
		0,
		deferred(() => ALGORITHM_IDENTIFIER),
	),
	maskGenAlgorithm: explicit(
		1,
		deferred(() => ALGORITHM_IDENTIFIER),
	),
	saltLength: explicit(2, INTEGER),
	trailerField: explicit(3, INTEGER),
});
const PBES2 = sequence("PBES2-params", {
	keyDerivationFunc: deferred(() => ALGORITHM_IDENTIFIER),
	encryptionScheme: deferred(() => ALGORITHM_IDENTIFIER),
});
const PBMAC1 = sequence("PBMAC1-params", {
	keyDerivationFunc: deferred(() => ALGORITHM_IDENTIFIER),
	messageAuthScheme: deferred(() => ALGORITHM_IDENTIFIER),
});
const PBKDF2 = sequence("PBKDF2-params", {
	salt: OCTET_STRING,
	iterationCount: INTEGER,
	keyLength: INTEGER,
	prf: deferred(() => ALGORITHM_IDENTIFIER),
});
const SCRYPT = sequence("scrypt-params", {
	salt: OCTET_STRING,
	costParameter: INTEGER,
	blockSize: INTEGER,
	parallelizationParameter: INTEGER,
	keyLength: INTEGER,
});
const PKCS12_PBE = sequence("pkcs-12PbeParams", { salt: OCTET_STRING, iterations: INTEGER });
const GCM = sequence("GCMParameters", { "aes-nonce": OCTET_STRING, "aes-ICVlen": INTEGER });
/** RFC 3279 §2.3.2. */
const DSS = sequence("Dss-Parms", { p: INTEGER, q: INTEGER, g: INTEGER });
/** X9.62 §E, as RFC 3279 §2.3.5 gives it. */
const SPECIFIED_CURVE = publicSequence("SpecifiedECDomain", {
	version: INTEGER,
	fieldID: sequence("FieldID", { fieldType: OID, parameters: ANY }),
	curve: sequence("Curve", { a: OCTET_STRING, b: OCTET_STRING, seed: BIT_STRING }),
	base: OCTET_STRING,
	order: INTEGER,
	cofactor: INTEGER,
});

/** RFC 5480 §2.1.1. */
export const EC_PARAMETERS: Asn1Type = choice({
	namedCurve: OID,
	implicitCurve: NULL,
	specifiedCurve: SPECIFIED_CURVE,
});

/** Parameters of algorithms: RFC 3279, 4055, 5084, 7292 §C, 7914, 8018, 9579. */
const PARAMETERS: Readonly<Record<string, Asn1Type>> = {
	"id-RSASSA-PSS": RSASSA_PSS,
	"id-mgf1": deferred(() => ALGORITHM_IDENTIFIER),
	PBES2,
	PBMAC1,
	PBKDF2,
	scrypt: SCRYPT,
	pbeWithSHAAnd128BitRC4: PKCS12_PBE,
	pbeWithSHAAnd40BitRC4: PKCS12_PBE,
	"pbeWithSHAAnd3-KeyTripleDES-CBC": PKCS12_PBE,
	"pbeWithSHAAnd2-KeyTripleDES-CBC": PKCS12_PBE,
	"pbeWithSHAAnd128BitRC2-CBC": PKCS12_PBE,
	"pbeWithSHAAnd40BitRC2-CBC": PKCS12_PBE,
	"AES-128-GCM": GCM,
	"AES-192-GCM": GCM,
	"AES-256-GCM": GCM,
	"id-dsa": DSS,
	"id-ecPublicKey": EC_PARAMETERS,
};

/** RFC 5280 §4.1.1.2. */
export const ALGORITHM_IDENTIFIER: Asn1Type = publicSequence("AlgorithmIdentifier", {
	algorithm: OID,
	parameters: governed(() => PARAMETERS),
});

/** RFC 8017 §A.1.1. */
export const RSA_PUBLIC_KEY = sequence("RSAPublicKey", { modulus: INTEGER, publicExponent: INTEGER });

const PUBLIC_KEYS: Readonly<Record<string, Asn1Type>> = {
	rsaEncryption: bitsOf(RSA_PUBLIC_KEY),
	"id-RSASSA-PSS": bitsOf(RSA_PUBLIC_KEY),
	"id-dsa": bitsOf(INTEGER),
};

/** RFC 5280 §4.1.2.7. */
export const SUBJECT_PUBLIC_KEY_INFO: Asn1Type = publicSequence("SubjectPublicKeyInfo", {
	algorithm: ALGORITHM_IDENTIFIER,
	subjectPublicKey: governed(() => PUBLIC_KEYS, BIT_STRING),
});

/** The parameters of a key on their own, as `openssl dsaparam`, `dhparam` and `ecparam` write them. */
export const KEY_PARAMETERS = {
	DSA: DSS,
	DH: sequence("DHParameter", { prime: INTEGER, base: INTEGER }),
	EC: EC_PARAMETERS,
};

/** `ECDSA-Sig-Value` and `Dss-Sig-Value`, RFC 3279 §2.2. */
const TWO_INTEGERS = bitsOf(sequence("ECDSA-Sig-Value", { r: INTEGER, s: INTEGER }));

const SIGNATURES: Readonly<Record<string, Asn1Type>> = Object.fromEntries(
	["SHA1", "SHA224", "SHA256", "SHA384", "SHA512", "SHA3-224", "SHA3-256", "SHA3-384", "SHA3-512"].flatMap((digest) => [
		[`ecdsa-with-${digest}`, TWO_INTEGERS],
		[`dsa-with-${digest}`, TWO_INTEGERS],
	]),
);

/** A signature in a BIT STRING, as the algorithm before it writes it. */
export const SIGNATURE_BITS: Asn1Type = governed(() => SIGNATURES, BIT_STRING);
