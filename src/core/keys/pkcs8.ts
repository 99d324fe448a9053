import { rsaPublicKey, rsaSubjectPublicKeyInfo, subjectPublicKeyInfo } from "../crypto/public-key-encoding.ts";
import { readBitString } from "../der/bits.ts";
import { type Element, isPresent } from "../der/element.ts";
import { FieldWalk } from "../der/field-walk.ts";
import { bitLength, checkInteger, smallInteger } from "../der/integer.ts";
import { members } from "../der/members.ts";
import { type ObjectIdentifier, readOid } from "../der/oid.ts";
import { context, contextConstructed, TAG } from "../der/tags.ts";
import { type AlgorithmIdentifier, algorithmName, readAlgorithmIdentifier } from "../x509/algorithm-identifier.ts";
import { OCTET_ALGORITHMS } from "../x509/key-sizes.ts";
import { readEcPrivateKey } from "./ec-private-key.ts";
import { type KeyFacts, keyFacts } from "./key-facts.ts";
import { readOctetSecret } from "./octet-secret.ts";
import type { KeyReader } from "./problems.ts";
import { readRsaPrivateKey } from "./rsa-private-key.ts";

/** What a `OneAsymmetricKey` tells. */
export interface Pkcs8 {
	readonly facts: KeyFacts;
	readonly attributes: readonly ObjectIdentifier[];
}

/** Reads a `OneAsymmetricKey` (RFC 5958 §2), version 1 or 2, in the SEQUENCE `element`. */
export function readPkcs8(reader: KeyReader, element: Element): Pkcs8 {
	const walk = new FieldWalk(reader, element);
	const version = walk.required(TAG.INTEGER, "version");
	const algorithmElement = walk.required(TAG.SEQUENCE, "privateKeyAlgorithm");
	const algorithm = readAlgorithmIdentifier(reader, algorithmElement, "privateKeyAlgorithm");
	const privateKey = walk.required(TAG.OCTET_STRING, "privateKey");
	const attributes = walk.optional(contextConstructed(0));
	const publicKey = readPublicKey(reader, walk);
	walk.finish("OneAsymmetricKey");

	if (isPresent(version) && smallInteger(reader.bytes, version) !== (publicKey === undefined ? 0 : 1))
		reader.problem("key.version", "warning", version.start, version.end);
	const facts = isPresent(privateKey) ? readSecret(reader, algorithm, privateKey) : keyFacts({});
	const { subjectPublicKeyInfo: inner } = facts;
	return {
		facts: { ...facts, subjectPublicKeyInfo: inner ?? besideTheSecret(reader, algorithm, facts, publicKey) },
		attributes: attributeTypes(reader, attributes),
	};
}

/** `[1] IMPLICIT BIT STRING`; ring and others wrote `[1] EXPLICIT`, which OpenSSL and Go skip. */
function readPublicKey(reader: KeyReader, walk: FieldWalk): Element | undefined {
	const implicit = walk.optional(context(1));
	if (isPresent(implicit)) return implicit;
	const explicit = walk.optional(contextConstructed(1));
	if (!isPresent(explicit)) return undefined;
	reader.problem("key.explicit-public-key", "warning", explicit.start, explicit.end);
	return reader.expect(TAG.BIT_STRING, explicit.contentStart, explicit.contentEnd, "publicKey")
		? reader.element()
		: undefined;
}

function besideTheSecret(
	reader: KeyReader,
	{ element }: AlgorithmIdentifier,
	{ algorithm }: KeyFacts,
	publicKey: Element | undefined,
): Uint8Array | undefined {
	const bits = publicKey && readBitString(reader, publicKey);
	if (publicKey === undefined || bits === undefined) return undefined;
	const octets = bits.end - bits.start;
	const expected = OCTET_ALGORITHMS.get(algorithm ?? "")?.octets;
	if (algorithm !== undefined && expected !== undefined && octets !== expected)
		reader.problem("key.public-length", "warning", publicKey.start, publicKey.end, { algorithm, octets, expected });
	const { bytes } = reader;
	return subjectPublicKeyInfo(bytes.subarray(element.start, element.end), bytes.subarray(bits.start, bits.end));
}

/** The types of `Attributes ::= SET OF Attribute`. */
function attributeTypes(reader: KeyReader, attributes: Element): ObjectIdentifier[] {
	const types: ObjectIdentifier[] = [];
	for (const { contentStart, contentEnd } of members(reader, attributes, TAG.SEQUENCE, "Attribute")) {
		if (!reader.expect(TAG.OBJECT_IDENTIFIER, contentStart, contentEnd, "Attribute.type")) continue;
		types.push(readOid(reader, reader.contentStart, reader.contentEnd));
	}
	return types;
}

function readSecret(reader: KeyReader, algorithm: AlgorithmIdentifier, privateKey: Element): KeyFacts {
	const name = algorithmName(algorithm);
	const { contentStart: start, contentEnd: end } = privateKey;
	switch (name) {
		case "rsaEncryption":
		case "id-RSASSA-PSS":
			return rsaSecret(reader, algorithm, privateKey);
		case "id-ecPublicKey":
		case "id-ecDH":
			if (reader.expect(TAG.SEQUENCE, start, end, "ECPrivateKey")) {
				const key = reader.element();
				reader.expectEnd(key.end, end, "ECPrivateKey");
				return readEcPrivateKey(reader, key, algorithm.parameters);
			}
			return keyFacts({ algorithm: "EC" });
		case "id-dsa":
			return domainSecret(reader, "DSA", algorithm, privateKey);
		case "dhKeyAgreement":
		case "dhpublicnumber":
			return domainSecret(reader, "DH", algorithm, privateKey);
		default:
			return octetSecret(reader, algorithm, privateKey);
	}
}

function rsaSecret(reader: KeyReader, algorithm: AlgorithmIdentifier, { contentStart, contentEnd }: Element): KeyFacts {
	const { bytes } = reader;
	const isPss = algorithmName(algorithm) === "id-RSASSA-PSS";
	const name = isPss ? "RSA-PSS" : "RSA";
	if (!reader.expect(TAG.SEQUENCE, contentStart, contentEnd, "RSAPrivateKey")) return keyFacts({ algorithm: name });
	const element = reader.element();
	reader.expectEnd(element.end, contentEnd, "RSAPrivateKey");
	const { modulus, publicExponent, size } = readRsaPrivateKey(reader, element);
	if (!(isPresent(modulus) && isPresent(publicExponent))) return keyFacts({ algorithm: name, size });
	const n = bytes.subarray(modulus.contentStart, modulus.contentEnd);
	const e = bytes.subarray(publicExponent.contentStart, publicExponent.contentEnd);
	const identifier = bytes.subarray(algorithm.element.start, algorithm.element.end);
	const info = isPss ? subjectPublicKeyInfo(identifier, rsaPublicKey(n, e)) : rsaSubjectPublicKeyInfo(n, e);
	return keyFacts({ algorithm: name, size, subjectPublicKeyInfo: info });
}

/** DSA (RFC 5958 §3 with RFC 3279 §2.3.2) and DH (PKCS#3): the secret is one INTEGER, the parameters begin with the prime. */
function domainSecret(
	reader: KeyReader,
	algorithm: "DSA" | "DH",
	{ parameters }: AlgorithmIdentifier,
	privateKey: Element,
): KeyFacts {
	if (reader.expect(TAG.INTEGER, privateKey.contentStart, privateKey.contentEnd, `${algorithm} x`))
		checkInteger(reader, reader.element());
	const hasPrime =
		parameters.tag === TAG.SEQUENCE &&
		reader.expect(TAG.INTEGER, parameters.contentStart, parameters.contentEnd, `${algorithm} p`);
	return keyFacts({ algorithm, size: hasPrime ? bitLength(reader.bytes, reader.element()) : undefined });
}

function octetSecret(reader: KeyReader, identifier: AlgorithmIdentifier, privateKey: Element): KeyFacts {
	const algorithm = algorithmName(identifier);
	const { contentStart: start, contentEnd: end } = privateKey;
	const facts = readOctetSecret({ reader, algorithm, oid: identifier.algorithm.dotted, start, end });
	if (facts !== undefined) return facts;
	const { element } = identifier;
	reader.problem("key.unsupported-algorithm", "info", element.start, element.end, { algorithm });
	return keyFacts({ algorithm: algorithm === "" ? undefined : algorithm });
}
