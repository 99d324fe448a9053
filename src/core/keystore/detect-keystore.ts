import { byteAt } from "../der/byte.ts";
import type { Element } from "../der/element.ts";
import type { DerLimits } from "../der/limits.ts";
import { Outline } from "../der/outline.ts";
import { contextConstructed, TAG } from "../der/tags.ts";
import { bouncyCastleType } from "./bouncy-castle/bks-header.ts";
import type { KeystoreType } from "./keystore.ts";

const JKS_MAGIC = 0xfeedfeed;
const JCEKS_MAGIC = 0xcececece;

/** The first four octets as a number. */
const magicOf = (bytes: Uint8Array): number =>
	byteAt(bytes, 0) * 0x100_0000 + ((byteAt(bytes, 1) << 16) | (byteAt(bytes, 2) << 8) | byteAt(bytes, 3));

/**
 * Tells which keystore `bytes` are by their content; undefined for anything else. A file that was cut off is recognised
 * as long as its first headers are there.
 */
export function detectKeystore(bytes: Uint8Array, limits: DerLimits): KeystoreType | undefined {
	if (bytes.length < 4) return undefined;
	const magic = magicOf(bytes);
	if (magic === JKS_MAGIC) return "JKS";
	if (magic === JCEKS_MAGIC) return "JCEKS";
	if (byteAt(bytes, 0) === TAG.SEQUENCE) return inDer(new Outline(bytes, limits));
	return bouncyCastleType(bytes);
}

function inDer(outline: Outline): KeystoreType | undefined {
	const [first, second] = outline.children(outline.outer, 3);
	if (first?.tag === TAG.INTEGER)
		return second?.tag === TAG.SEQUENCE && isAuthSafe(outline, second) ? "PKCS12" : undefined;
	return first?.tag === TAG.SEQUENCE && isStoreData(outline, first) && isIntegrityCheck(outline, second)
		? "BCFKS"
		: undefined;
}

/** `ContentInfo` with a content type of PKCS#7 (RFC 7292 §4). */
const isAuthSafe = (outline: Outline, element: Element): boolean => {
	const type = outline.first(element);
	return type.tag === TAG.OBJECT_IDENTIFIER && /^1\.2\.840\.113549\.1\.7\.\d+$/.test(outline.oid(type).dotted);
};

/** `EncryptedObjectStoreData` under PBES2, or an `ObjectStoreData`, which begins with its version. */
function isStoreData(outline: Outline, element: Element): boolean {
	const [first, second, third] = outline.children(element, 3);
	if (first?.tag === TAG.INTEGER) return second?.tag === TAG.SEQUENCE && third?.tag === TAG.GENERALIZED_TIME;
	const isPbes2 = first?.tag === TAG.SEQUENCE && outline.oid(outline.first(first)).name === "PBES2";
	return isPbes2 && (second === undefined || second.tag === TAG.OCTET_STRING);
}

/** `ObjectStoreIntegrityCheck`: a MAC or a signature. Not there where the file was cut off. */
const isIntegrityCheck = (outline: Outline, element: Element | undefined): boolean =>
	element === undefined
		? outline.outer.contentEnd === outline.bytes.length
		: element.tag === TAG.SEQUENCE || element.tag === contextConstructed(0);
