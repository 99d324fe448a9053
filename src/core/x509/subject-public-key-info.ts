import { readBitString } from "../der/bits.ts";
import { byteAt } from "../der/byte.ts";
import { absentElement, type Element, isPresent } from "../der/element.ts";
import { bitLength, checkInteger } from "../der/integer.ts";
import { readOid } from "../der/oid.ts";
import type { DerReader } from "../der/reader.ts";
import { TAG } from "../der/tags.ts";
import type { ProblemData, Range } from "../problem.ts";
import { type AlgorithmIdentifier, algorithmName, readAlgorithmIdentifier } from "./algorithm-identifier.ts";
import { curveBits, curveFieldBits, OCTET_ALGORITHMS } from "./key-sizes.ts";
import type { X509ProblemCode, X509Reader } from "./problems.ts";
import type { DomainPublicKey, EcPublicKey, PublicKey, RsaPublicKey } from "./public-key.ts";

/** `SubjectPublicKeyInfo ::= SEQUENCE { algorithm, subjectPublicKey BIT STRING }`, RFC 5280 §4.1.2.7. */
export interface SubjectPublicKeyInfo {
	readonly element: Element;
	readonly algorithm: AlgorithmIdentifier;
	readonly subjectPublicKey: Element;
	readonly key: PublicKey;
}

interface KeyReader {
	readonly reader: X509Reader;
	readonly algorithm: AlgorithmIdentifier;
	/** The octets inside the BIT STRING. */
	readonly start: number;
	readonly end: number;
}

function warn({ reader }: KeyReader, code: X509ProblemCode, range: Range, data?: ProblemData): void {
	reader.problem(code, "warning", range.start, range.end, data);
}

/** Reads the SubjectPublicKeyInfo in `element`. Never fails: what is unreadable has size 0 and a problem. */
export function readSubjectPublicKeyInfo(reader: X509Reader, element: Element): SubjectPublicKeyInfo {
	const { contentStart, contentEnd } = element;
	const found = reader.expect(TAG.SEQUENCE, contentStart, contentEnd, "SubjectPublicKeyInfo.algorithm");
	const algorithmElement = found ? reader.element() : absentElement(contentStart);
	const algorithm = readAlgorithmIdentifier(reader, algorithmElement, "SubjectPublicKeyInfo.algorithm");
	const hasKey = reader.expect(TAG.BIT_STRING, algorithmElement.end, contentEnd, "subjectPublicKey");
	const subjectPublicKey = hasKey ? reader.element() : absentElement(contentEnd);
	if (hasKey) reader.expectEnd(subjectPublicKey.end, contentEnd, "SubjectPublicKeyInfo");
	const bits = hasKey ? readBitString(reader, subjectPublicKey) : undefined;
	const { start, end } = bits ?? { start: contentEnd, end: contentEnd };
	const key = readPublicKey({ reader, algorithm, start, end });
	return { element, algorithm, subjectPublicKey, key };
}

function readPublicKey(from: KeyReader): PublicKey {
	const name = algorithmName(from.algorithm);
	switch (name) {
		case "rsaEncryption":
			return rsa(from, "RSA");
		case "id-RSASSA-PSS":
			return rsa(from, "RSA-PSS");
		case "id-ecPublicKey":
		case "id-ecDH":
			return ec(from);
		case "id-dsa":
			return domain(from, "DSA");
		case "dhKeyAgreement":
		case "dhpublicnumber":
			return domain(from, "DH");
		default:
			return octets(from, name);
	}
}

/** RFC 8017 §A.1.1: `RSAPublicKey ::= SEQUENCE { modulus INTEGER, publicExponent INTEGER }`. */
function rsa(from: KeyReader, algorithm: RsaPublicKey["algorithm"]): RsaPublicKey {
	const { reader, start, end } = from;
	const { parameters } = from.algorithm;
	if (algorithm === "RSA" && parameters.tag !== TAG.NULL) warn(from, "x509.rsa-parameters", from.algorithm.element);
	const { modulus, publicExponent } = readRsaPublicKey(reader, start, end);
	return { family: "RSA", algorithm, size: bitLength(reader.bytes, modulus), modulus, publicExponent };
}

/** The two integers of an `RSAPublicKey` standing at `start`. */
export function readRsaPublicKey(
	reader: DerReader,
	start: number,
	end: number,
): { modulus: Element; publicExponent: Element } {
	const none = { modulus: absentElement(start), publicExponent: absentElement(end) };
	if (!reader.expect(TAG.SEQUENCE, start, end, "RSAPublicKey")) return none;
	const inner = reader.element();
	reader.expectEnd(inner.end, end, "RSAPublicKey");
	if (!reader.expect(TAG.INTEGER, inner.contentStart, inner.contentEnd, "modulus")) return none;
	const modulus = reader.element();
	checkInteger(reader, modulus);
	if (!reader.expect(TAG.INTEGER, modulus.end, inner.contentEnd, "publicExponent")) return { ...none, modulus };
	const publicExponent = reader.element();
	checkInteger(reader, publicExponent);
	return { modulus, publicExponent };
}

/** RFC 5480 §2.1.1 and §2.2. */
function ec(from: KeyReader): EcPublicKey {
	const { reader, start, end } = from;
	const { size, curve, parameters } = readEcParameters(reader, from.algorithm.parameters);
	if (parameters !== "named") warn(from, "x509.explicit-ec-parameters", from.algorithm.element, { form: parameters });
	if (parameters === "named" && size === 0)
		warn(from, "x509.unknown-curve", from.algorithm.parameters, { oid: curve ?? "" });
	checkPoint(from, parameters === "named" && curve !== undefined ? curveFieldBits(curve) : size);
	return { family: "EC", algorithm: "EC", size, curve, parameters, point: { start, end } };
}

/** SEC 1 §2.3.3: 04 x y, or 02/03 x; RFC 5480 §2.2 obliges nobody to read the compressed form. */
function checkPoint(from: KeyReader, fieldBits: number): void {
	const { reader, start, end } = from;
	const first = start < end ? byteAt(reader.bytes, start) : 0;
	const isCompressed = first === 2 || first === 3;
	const length = 1 + Math.ceil(fieldBits / 8) * (isCompressed ? 1 : 2);
	if (first < 2 || first > 7 || (fieldBits > 0 && end - start !== length))
		warn(from, "x509.point-encoding", { start, end });
	else if (isCompressed) reader.problem("x509.compressed-point", "info", start, end);
}

/** `ECParameters` (RFC 5480 §2.1.1): which curve, and how it is given. */
export function readEcParameters(
	reader: DerReader,
	parameters: Element,
): Pick<EcPublicKey, "size" | "curve" | "parameters"> {
	if (parameters.tag === TAG.OBJECT_IDENTIFIER) {
		const oid = readOid(reader, parameters.contentStart, parameters.contentEnd);
		const curve = oid.name ?? oid.dotted;
		return { curve, size: curveBits(curve), parameters: "named" };
	}
	if (parameters.tag === TAG.SEQUENCE)
		return { curve: undefined, size: explicitFieldBits(reader, parameters), parameters: "explicit" };
	return { curve: undefined, size: 0, parameters: isPresent(parameters) ? "implicit" : "missing" };
}

/** X9.62 SpecifiedECDomain: version, then `FieldID ::= SEQUENCE { fieldType OID, p INTEGER | m … }`. */
function explicitFieldBits(reader: DerReader, parameters: Element): number {
	const { contentEnd } = parameters;
	if (!reader.expect(TAG.INTEGER, parameters.contentStart, contentEnd, "ECParameters.version")) return 0;
	if (!reader.expect(TAG.SEQUENCE, reader.end, contentEnd, "FieldID")) return 0;
	const fieldEnd = reader.contentEnd;
	if (!reader.expect(TAG.OBJECT_IDENTIFIER, reader.contentStart, fieldEnd, "FieldID.fieldType")) return 0;
	if (!reader.read(reader.end, fieldEnd)) return 0;
	if (reader.tag === TAG.INTEGER) return bitLength(reader.bytes, reader.element());
	const characteristicTwo = reader.tag === TAG.SEQUENCE && reader.read(reader.contentStart, reader.contentEnd);
	if (!characteristicTwo || reader.tag !== TAG.INTEGER || reader.contentEnd - reader.contentStart > 4) return 0;
	let m = 0;
	for (let at = reader.contentStart; at < reader.contentEnd; at++) m = m * 256 + byteAt(reader.bytes, at);
	return m;
}

/** RFC 3279 §2.3.2 and §2.3.3: the first integer of the parameters is the prime. */
function domain(from: KeyReader, algorithm: DomainPublicKey["algorithm"]): DomainPublicKey {
	const { reader } = from;
	const { parameters } = from.algorithm;
	const hasPrime =
		parameters.tag === TAG.SEQUENCE &&
		reader.expect(TAG.INTEGER, parameters.contentStart, parameters.contentEnd, `${algorithm} p`);
	return { family: algorithm, algorithm, size: hasPrime ? bitLength(reader.bytes, reader.element()) : 0 };
}

function octets(from: KeyReader, algorithm: string): PublicKey {
	const { start, end } = from;
	const known = OCTET_ALGORITHMS.get(algorithm);
	if (known === undefined) {
		if (algorithm !== "" && from.algorithm.algorithm.name === undefined)
			from.reader.problem(
				"x509.unknown-key-algorithm",
				"info",
				from.algorithm.element.start,
				from.algorithm.element.end,
				{
					oid: algorithm,
				},
			);
		return { family: "unknown", algorithm, size: (end - start) * 8 };
	}
	if (isPresent(from.algorithm.parameters))
		warn(from, "x509.algorithm-parameters", from.algorithm.element, { algorithm });
	if (end - start !== known.octets)
		warn(from, "x509.public-key", { start, end }, { algorithm, octets: end - start, expected: known.octets });
	return { family: known.family, algorithm, size: known.size };
}
