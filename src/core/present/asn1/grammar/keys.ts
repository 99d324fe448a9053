import {
	BIT_STRING,
	ENCRYPTED_OCTETS,
	explicit,
	type FieldList,
	INTEGER,
	implicit,
	SECRET_INTEGER,
	SECRET_OCTETS,
	SECRET_SEQUENCE,
	secretSequence,
	setOf,
} from "../notation.ts";
import { ALGORITHM_IDENTIFIER, EC_PARAMETERS } from "./algorithms.ts";
import { attribute } from "./names.ts";

/** RFC 5958 §2. */
export const ONE_ASYMMETRIC_KEY: FieldList = secretSequence("OneAsymmetricKey", 3, {
	version: INTEGER,
	privateKeyAlgorithm: ALGORITHM_IDENTIFIER,
	privateKey: SECRET_OCTETS,
	attributes: implicit(0, setOf(attribute(() => ({})))),
	publicKey: implicit(1, BIT_STRING),
});

/** RFC 5958 §3. */
export const ENCRYPTED_PRIVATE_KEY_INFO: FieldList = secretSequence("EncryptedPrivateKeyInfo", 2, {
	encryptionAlgorithm: ALGORITHM_IDENTIFIER,
	encryptedData: ENCRYPTED_OCTETS,
});

/** RFC 8017 §A.1.2. */
export const RSA_PRIVATE_KEY: FieldList = secretSequence("RSAPrivateKey", 9, {
	version: INTEGER,
	modulus: INTEGER,
	publicExponent: INTEGER,
	privateExponent: SECRET_INTEGER,
	prime1: SECRET_INTEGER,
	prime2: SECRET_INTEGER,
	exponent1: SECRET_INTEGER,
	exponent2: SECRET_INTEGER,
	coefficient: SECRET_INTEGER,
	otherPrimeInfos: SECRET_SEQUENCE,
});

/** RFC 5915 §3. */
export const EC_PRIVATE_KEY: FieldList = secretSequence("ECPrivateKey", 2, {
	version: INTEGER,
	privateKey: SECRET_OCTETS,
	parameters: explicit(0, EC_PARAMETERS),
	publicKey: explicit(1, BIT_STRING),
});

/** What `openssl dsa -traditional` writes. */
export const DSA_PRIVATE_KEY: FieldList = secretSequence("DSAPrivateKey", 6, {
	version: INTEGER,
	p: INTEGER,
	q: INTEGER,
	g: INTEGER,
	y: INTEGER,
	x: SECRET_INTEGER,
});
