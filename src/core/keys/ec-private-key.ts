import { ecSubjectPublicKeyInfo } from "../crypto/public-key-encoding.ts";
import { readBitString } from "../der/bits.ts";
import { absentElement, type Element, isPresent } from "../der/element.ts";
import { FieldWalk } from "../der/field-walk.ts";
import { smallInteger } from "../der/integer.ts";
import { contextConstructed, TAG } from "../der/tags.ts";
import { readEcParameters } from "../x509/subject-public-key-info.ts";
import { type KeyFacts, keyFacts } from "./key-facts.ts";
import type { KeyReader } from "./problems.ts";

/**
 * Reads an `ECPrivateKey` (RFC 5915 §3) in the SEQUENCE `element`. `outer` is the curve that PKCS#8 states around it,
 * where it stands in PKCS#8; the two must agree.
 */
export function readEcPrivateKey(reader: KeyReader, element: Element, outer?: Element): KeyFacts {
	const { bytes } = reader;
	const walk = new FieldWalk(reader, element);
	const version = walk.required(TAG.INTEGER, "version");
	if (isPresent(version) && smallInteger(bytes, version) !== 1)
		reader.problem("key.version", "warning", version.start, version.end);
	const secret = walk.required(TAG.OCTET_STRING, "privateKey");
	const inner = unwrap(reader, walk.optional(contextConstructed(0)));
	const explicitPublicKey = walk.optional(contextConstructed(1));
	walk.finish("ECPrivateKey");

	const parameters = outer !== undefined && isPresent(outer) ? outer : inner;
	if (!isPresent(parameters)) reader.problem("key.curve", "error", element.start, element.end);
	else if (isPresent(inner) && parameters !== inner && !sameEncoding(bytes, parameters, inner))
		reader.problem("key.curve", "warning", inner.start, inner.end);
	const { size, curve } = readEcParameters(reader, parameters);
	checkLength(reader, secret, size);
	const point = publicPoint(reader, explicitPublicKey);
	const isStated = point !== undefined && isPresent(parameters);
	return keyFacts({
		algorithm: "EC",
		size: size === 0 ? undefined : size,
		curve,
		subjectPublicKeyInfo: isStated
			? ecSubjectPublicKeyInfo(bytes.subarray(parameters.start, parameters.end), point)
			: undefined,
	});
}

function unwrap(reader: KeyReader, explicit: Element): Element {
	if (!isPresent(explicit)) return explicit;
	return reader.read(explicit.contentStart, explicit.contentEnd)
		? reader.element()
		: absentElement(explicit.contentStart);
}

function publicPoint(reader: KeyReader, explicit: Element): Uint8Array | undefined {
	const { contentStart, contentEnd } = explicit;
	if (!(isPresent(explicit) && reader.expect(TAG.BIT_STRING, contentStart, contentEnd, "publicKey"))) return undefined;
	const bits = readBitString(reader, reader.element());
	return bits === undefined ? undefined : reader.bytes.subarray(bits.start, bits.end);
}

/** RFC 5915 §3: as many octets as the order of the group needs, leading zeros included; some writers drop those. */
function checkLength(reader: KeyReader, secret: Element, size: number): void {
	if (!isPresent(secret) || size === 0) return;
	const octets = secret.contentEnd - secret.contentStart;
	const expected = Math.ceil(size / 8);
	if (octets !== expected)
		reader.problem("key.secret-length", "warning", secret.start, secret.end, { algorithm: "EC", octets, expected });
}

function sameEncoding(bytes: Uint8Array, a: Element, b: Element): boolean {
	if (a.end - a.start !== b.end - b.start) return false;
	for (let i = 0; i < a.end - a.start; i++) if (bytes[a.start + i] !== bytes[b.start + i]) return false;
	return true;
}
