import { byteAt } from "./der/byte.ts";
import type { Element } from "./der/element.ts";
import type { DerLimits } from "./der/limits.ts";
import { Outline } from "./der/outline.ts";
import { contextConstructed, TAG } from "./der/tags.ts";
import { type KeyStructure, keyStructure } from "./keys/key-structure.ts";
import { detectKeystore } from "./keystore/index.ts";

/** What an encoding is. */
export type ObjectKind =
	| KeyStructure
	| "certificate"
	| "certificateRequest"
	| "crl"
	| "attributeCertificate"
	| "pkcs7"
	| "pkcs12"
	/** One of another type than PKCS#12. */
	| "keystore"
	| "ocspRequest"
	| "ocspResponse"
	| "timestampRequest"
	| "timestampResponse"
	| "unknown";

/**
 * Tells what `bytes` are by reading the first few headers, never by a name. A cut-off encoding is recognised as long as
 * those headers are there.
 */
export function objectKind(bytes: Uint8Array, limits: DerLimits): ObjectKind {
	if (isPlainCertificate(bytes)) return "certificate";
	const outline = new Outline(bytes, limits);
	const kind = keyStructure(outline) ?? (outline.outer.tag === TAG.SEQUENCE ? inSequence(outline) : "unknown");
	return kind === "unknown" && detectKeystore(bytes, limits) !== undefined ? "keystore" : kind;
}

/** `30 82 ll ll 30 82 ll ll a0 03 02 01 vv 02`: how nearly every certificate begins; nothing else does. */
function isPlainCertificate(bytes: Uint8Array): boolean {
	if (bytes.length < 14 || byteAt(bytes, 0) !== TAG.SEQUENCE || byteAt(bytes, 1) !== 0x82) return false;
	if (byteAt(bytes, 4) !== TAG.SEQUENCE || byteAt(bytes, 5) !== 0x82) return false;
	return byteAt(bytes, 8) === contextConstructed(0) && byteAt(bytes, 9) === 3 && byteAt(bytes, 13) === TAG.INTEGER;
}

function inSequence(outline: Outline): ObjectKind {
	const [first, second] = outline.children(outline.outer, 2);
	switch (first?.tag) {
		case TAG.OBJECT_IDENTIFIER:
			return isContentInfo(outline, first) ? "pkcs7" : "unknown";
		case TAG.ENUMERATED:
			return "ocspResponse";
		case TAG.INTEGER:
			return behindVersion(outline, second);
		case TAG.SEQUENCE:
			return toBeSigned(outline, first, second);
		default:
			return "unknown";
	}
}

/** PKCS#7 and CMS content types: `1.2.840.113549.1.7.*`, and `1.9.16.1.*` for what CMS adds (RFC 5652 §14, RFC 2634). */
const isContentInfo = (outline: Outline, oid: Element): boolean =>
	/^1\.2\.840\.113549\.1\.(?:7|9\.16\.1)\.\d+$/.test(outline.oid(oid).dotted);

/** `PFX` (RFC 7292 §4) and `TimeStampReq` (RFC 3161 §2.4.1) begin with a version. */
function behindVersion(outline: Outline, second: Element | undefined): ObjectKind {
	if (second?.tag !== TAG.SEQUENCE) return "unknown";
	const inner = outline.first(second);
	if (inner.tag === TAG.OBJECT_IDENTIFIER) return isContentInfo(outline, inner) ? "pkcs12" : "unknown";
	return inner.tag === TAG.SEQUENCE ? "timestampRequest" : "unknown";
}

/** Structures whose first field is a SEQUENCE: most are that field, an algorithm and a signature over it. */
function toBeSigned(outline: Outline, first: Element, second: Element | undefined): ObjectKind {
	const fields = outline.children(first, 4);
	switch (fields[0]?.tag) {
		case contextConstructed(0):
			return fields[1]?.tag === TAG.INTEGER || fields[1] === undefined ? "certificate" : "ocspRequest";
		case contextConstructed(1):
			return "ocspRequest";
		case TAG.INTEGER:
			return fields[1]?.tag === TAG.SEQUENCE
				? behindSerialOrVersion(outline, fields, second)
				: timestampStatus(outline, fields, second);
		case TAG.SEQUENCE:
			return fields.length >= 3 && isTime(fields[2]) ? "crl" : requestList(outline, fields[0]);
		default:
			return "unknown";
	}
}

const isTime = (element: Element | undefined): boolean =>
	element?.tag === TAG.UTC_TIME || element?.tag === TAG.GENERALIZED_TIME;

/** What follows the number tells them apart: an algorithm, a name, the holder of an attribute certificate, or text. */
function behindSerialOrVersion(outline: Outline, fields: readonly Element[], second: Element | undefined): ObjectKind {
	const next = fields[1] as Element;
	switch (outline.first(next).tag) {
		case TAG.OBJECT_IDENTIFIER:
			// `ObjectStoreData` of a BCFKS under a signature: two dates follow the algorithm.
			if (isTime(fields[2])) return "unknown";
			return isTime(fields[3]) ? "crl" : "certificate";
		case TAG.SET:
		case 0:
			return "certificateRequest";
		case contextConstructed(0):
		case contextConstructed(1):
		case contextConstructed(2):
			return "attributeCertificate";
		default:
			return timestampStatus(outline, fields, second);
	}
}

/** `TimeStampResp ::= SEQUENCE { PKIStatusInfo, ContentInfo OPTIONAL }`, RFC 3161 §2.4.2. */
function timestampStatus(outline: Outline, fields: readonly Element[], second: Element | undefined): ObjectKind {
	const status = fields[0] as Element;
	if (second !== undefined)
		return second.tag === TAG.SEQUENCE && isContentInfo(outline, outline.first(second))
			? "timestampResponse"
			: "unknown";
	const isStatus = status.contentEnd - status.contentStart === 1 && byteAt(outline.bytes, status.contentStart) <= 5;
	return isStatus ? "timestampResponse" : "unknown";
}

/** `TBSRequest` without version and requestor begins with the list of requests (RFC 6960 §4.1.1). */
function requestList(outline: Outline, list: Element): ObjectKind {
	const request = outline.first(list);
	const certId = outline.first(request);
	const hashAlgorithm = outline.first(certId);
	const isRequest = [request, certId, hashAlgorithm].every(({ tag }) => tag === TAG.SEQUENCE);
	return isRequest && outline.first(hashAlgorithm).tag === TAG.OBJECT_IDENTIFIER ? "ocspRequest" : "unknown";
}
