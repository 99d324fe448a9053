import { absentElement, type Element, isPresent } from "../der/element.ts";
import { FieldWalk } from "../der/field-walk.ts";
import { DEFAULT_LIMITS, type DerLimits } from "../der/limits.ts";
import { type ObjectIdentifier, readOid } from "../der/oid.ts";
import { DerReader } from "../der/reader.ts";
import { contextConstructed, TAG } from "../der/tags.ts";
import { berAllowed } from "./ber.ts";
import type { CmsProblem, CmsReader } from "./cms-problems.ts";
import { type EncryptedContent, readEncryptedContent } from "./enveloped-data.ts";
import { readSignedData, type SignedData } from "./signed-data.ts";
import { readTimestampInfo, type TimestampInfo } from "./timestamp-info.ts";

/** A PKCS#7 or CMS `ContentInfo` (RFC 5652 §3): what `.p7b`, `.p7c`, `.p7s` and `.p7m` files hold. */
export interface Pkcs7 {
	readonly element: Element;
	readonly contentType: ObjectIdentifier;
	/** Where the content is signed, or a mere bag of certificates. */
	readonly signedData: SignedData | undefined;
	/** Where the content is encrypted. */
	readonly encrypted: EncryptedContent | undefined;
	/** Where the signed content is a timestamp (RFC 3161 §2.4.2). */
	readonly timestamp: TimestampInfo | undefined;
}

export interface ReadPkcs7 {
	readonly pkcs7: Pkcs7;
	/** Those of the certificates and CRLs in it included. Reads every value when first asked. */
	readonly problems: () => readonly CmsProblem[];
}

const SIGNED_DATA = "1.2.840.113549.1.7.2";
const TIMESTAMP_INFO = "1.2.840.113549.1.9.16.1.4";

/** envelopedData, signedAndEnvelopedData (RFC 2315 §11), encryptedData, authEnvelopedData (RFC 5083 §2). */
const ENCRYPTED = new Set([
	"1.2.840.113549.1.7.3",
	"1.2.840.113549.1.7.4",
	"1.2.840.113549.1.7.6",
	"1.2.840.113549.1.9.16.1.23",
]);

/**
 * Reads the ContentInfo that starts at `start` of `bytes`; `element.end` tells where it ends. BER as streaming writers
 * leave it, with indefinite lengths and strings in pieces, is read like DER.
 */
export function readPkcs7(bytes: Uint8Array, start = 0, limits: DerLimits = DEFAULT_LIMITS): ReadPkcs7 {
	const found: CmsProblem[] = [];
	const reader: CmsReader = new DerReader(
		bytes,
		berAllowed((problem) => found.push(problem)),
		limits,
	);
	const opened = reader.expect(TAG.SEQUENCE, start, bytes.length, "ContentInfo");
	const element = opened ? reader.element() : { ...absentElement(start), end: bytes.length };
	const walk = new FieldWalk(reader, element);
	const type = walk.required(TAG.OBJECT_IDENTIFIER, "contentType");
	const explicit = walk.optional(contextConstructed(0));
	walk.finish("ContentInfo");
	const contentType = readOid(reader, type.contentStart, type.contentEnd);
	const pkcs7 = { element, contentType, ...readContentOf(reader, contentType, explicit) };
	return { pkcs7, problems: () => allProblems(found, pkcs7, limits.problems) };
}

function readContentOf(
	reader: CmsReader,
	{ dotted }: ObjectIdentifier,
	explicit: Element,
): Pick<Pkcs7, "signedData" | "encrypted" | "timestamp"> {
	const nothing = { signedData: undefined, encrypted: undefined, timestamp: undefined };
	const isSigned = dotted === SIGNED_DATA;
	if (!(isSigned || ENCRYPTED.has(dotted))) {
		if (isPresent(explicit))
			reader.problem("cms.unsupported-content", "info", explicit.start, explicit.end, { oid: dotted });
		return nothing;
	}
	const { contentStart, contentEnd } = explicit;
	if (!reader.expect(TAG.SEQUENCE, contentStart, contentEnd, "content")) return nothing;
	const content = reader.element();
	reader.expectEnd(content.end, contentEnd, "content");
	if (!isSigned) return { ...nothing, encrypted: readEncryptedContent(reader, content) };
	const signedData = readSignedData(reader, content);
	const isTimestamp = signedData.contentType.dotted === TIMESTAMP_INFO && signedData.content !== undefined;
	return { ...nothing, signedData, timestamp: isTimestamp ? readTimestampInfo(reader, signedData.content) : undefined };
}

/** Problems of the message and of what it holds, up to `most` and the last object's own. */
function allProblems(found: readonly CmsProblem[], { signedData, encrypted }: Pkcs7, most: number): CmsProblem[] {
	const all = [...found];
	for (const inner of [...((signedData ?? encrypted)?.certificates ?? []), ...(signedData?.crls ?? [])]) {
		if (all.length > most) break;
		for (const problem of inner.problems) all.push(problem);
	}
	return all;
}
