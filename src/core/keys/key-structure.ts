import { byteAt } from "../der/byte.ts";
import type { Element } from "../der/element.ts";
import { smallInteger } from "../der/integer.ts";
import type { Outline } from "../der/outline.ts";
import { TAG } from "../der/tags.ts";
import { OCTET_ALGORITHMS } from "../x509/key-sizes.ts";

/** The structures that keys and their parameters are written in. */
export type KeyStructure =
	| "PKCS#8"
	| "encrypted PKCS#8"
	| "PKCS#1"
	| "SEC 1"
	| "OpenSSL DSA"
	| "OpenSSH"
	| "SubjectPublicKeyInfo"
	| "PKCS#1 public"
	| "parameters";

const OPENSSH_MAGIC = "openssh-key-v1\0";

/** Whether the bytes begin as PROTOCOL.key of OpenSSH says. */
export function isOpenSsh(bytes: Uint8Array): boolean {
	for (let i = 0; i < OPENSSH_MAGIC.length; i++) if (bytes[i] !== OPENSSH_MAGIC.charCodeAt(i)) return false;
	return true;
}

/** Which key structure an encoding has, by its first headers; undefined where it has none. */
export function keyStructure(outline: Outline): KeyStructure | undefined {
	const { outer, bytes } = outline;
	if (isOpenSsh(bytes)) return "OpenSSH";
	if (outer.tag === TAG.OBJECT_IDENTIFIER) return "parameters";
	if (outer.tag !== TAG.SEQUENCE) return undefined;
	const children = outline.children(outer, 10);
	const [first, second] = children;
	if (first?.tag === TAG.INTEGER) return startingWithInteger(outline, children);
	const startsWithOid = first?.tag === TAG.SEQUENCE && outline.first(first).tag === TAG.OBJECT_IDENTIFIER;
	if (!startsWithOid || children.length > 2) return undefined;
	if (second?.tag === TAG.BIT_STRING) return "SubjectPublicKeyInfo";
	return second?.tag === TAG.OCTET_STRING ? besideOctets(outline, first) : undefined;
}

/** What else has the shape of an encrypted key: a `DigestInfo` (RFC 8017 §9.2), a public key with the wrong kind of string. */
function besideOctets(outline: Outline, algorithm: Element): KeyStructure | undefined {
	const name = outline.oid(outline.first(algorithm)).name ?? "";
	if (/^(?:sha|md|ripemd)\d/i.test(name)) return undefined;
	return PUBLIC_KEY_ALGORITHMS.has(name) || OCTET_ALGORITHMS.has(name) ? "SubjectPublicKeyInfo" : "encrypted PKCS#8";
}

const PUBLIC_KEY_ALGORITHMS = new Set(["rsaEncryption", "id-RSASSA-PSS", "id-ecPublicKey", "id-dsa"]);

/** A `FieldID` (X9.62 §E.6) begins explicit curve parameters as an algorithm begins a key, but for its OID. */
const isFieldType = (outline: Outline, fieldId: Element): boolean =>
	outline.oid(outline.first(fieldId)).dotted.startsWith("1.2.840.10045.1.");

function startingWithInteger(outline: Outline, children: readonly Element[]): KeyStructure | undefined {
	const [first, second, third] = children as [Element, ...Element[]];
	const version = smallInteger(outline.bytes, first) ?? -1;
	switch (second?.tag) {
		case TAG.OCTET_STRING:
			return version <= 1 ? "SEC 1" : undefined;
		case TAG.INTEGER:
			return allIntegers(outline, children);
		case TAG.SEQUENCE:
			if (outline.first(second).tag !== TAG.OBJECT_IDENTIFIER) return undefined;
			if (isFieldType(outline, second)) return "parameters";
			return third?.tag === TAG.OCTET_STRING || (third === undefined && version <= 1) ? "PKCS#8" : undefined;
		default:
			return undefined;
	}
}

/**
 * Private keys begin with a version, public keys and parameters with a large number. A public exponent is short and odd
 * (RFC 8017 §3.1); a Diffie-Hellman generator is 2, 5 or as long as the prime.
 */
function allIntegers({ bytes, outer }: Outline, children: readonly Element[]): KeyStructure | undefined {
	const [first, second] = children as [Element, Element];
	const lengthOf = ({ contentStart, contentEnd }: Element): number => contentEnd - contentStart;
	if (lengthOf(first) <= 1) {
		const isWhole = outer.contentEnd === children.at(-1)?.end;
		return children.length === 6 && isWhole ? "OpenSSL DSA" : "PKCS#1";
	}
	if (children.length > 2) return "parameters";
	const isExponent = lengthOf(second) < lengthOf(first) && (byteAt(bytes, second.contentEnd - 1) & 1) === 1;
	return isExponent && smallInteger(bytes, second) !== 5 ? "PKCS#1 public" : "parameters";
}
