import { encodeElement, encodeObjectIdentifier, encodeUnsigned } from "../der/encode.ts";
import { TAG } from "../der/tags.ts";

const RSA_ENCRYPTION = "1.2.840.113549.1.1.1";
const ID_EC_PUBLIC_KEY = "1.2.840.10045.2.1";
const NO_UNUSED_BITS = Uint8Array.of(0);
const NULL = encodeElement(TAG.NULL);

/** A SubjectPublicKeyInfo (RFC 5280 §4.1.2.7) from an AlgorithmIdentifier in DER and the octets of the key. */
export const subjectPublicKeyInfo = (algorithm: Uint8Array, publicKey: Uint8Array): Uint8Array =>
	encodeElement(TAG.SEQUENCE, algorithm, encodeElement(TAG.BIT_STRING, NO_UNUSED_BITS, publicKey));

/** An AlgorithmIdentifier in DER; `parameters` is a whole element. */
export const algorithmIdentifier = (oid: string, parameters?: Uint8Array): Uint8Array =>
	encodeElement(TAG.SEQUENCE, encodeObjectIdentifier(oid), ...(parameters === undefined ? [] : [parameters]));

/** An `RSAPublicKey` (RFC 8017 §A.1.1) from big-endian octets. */
export const rsaPublicKey = (modulus: Uint8Array, publicExponent: Uint8Array): Uint8Array =>
	encodeElement(TAG.SEQUENCE, encodeUnsigned(modulus), encodeUnsigned(publicExponent));

/** The SubjectPublicKeyInfo of an RSA key as certificates hold it: with NULL parameters (RFC 3279 §2.3.1). */
export const rsaSubjectPublicKeyInfo = (modulus: Uint8Array, publicExponent: Uint8Array): Uint8Array =>
	subjectPublicKeyInfo(algorithmIdentifier(RSA_ENCRYPTION, NULL), rsaPublicKey(modulus, publicExponent));

/** The SubjectPublicKeyInfo of a point on a curve given by `parameters`, an `ECParameters` element (RFC 5480 §2). */
export const ecSubjectPublicKeyInfo = (parameters: Uint8Array, point: Uint8Array): Uint8Array =>
	subjectPublicKeyInfo(algorithmIdentifier(ID_EC_PUBLIC_KEY, parameters), point);

/** The SubjectPublicKeyInfo of an algorithm that has no parameters. */
export const octetSubjectPublicKeyInfo = (oid: string, publicKey: Uint8Array): Uint8Array =>
	subjectPublicKeyInfo(algorithmIdentifier(oid), publicKey);
