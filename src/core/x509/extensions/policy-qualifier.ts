import { hex } from "../../der/hex.ts";
import type { ObjectIdentifier } from "../../der/oid.ts";
import { TAG } from "../../der/tags.ts";
import type { Range } from "../../problem.ts";
import type { X509Reader } from "../problems.ts";
import { oidValue } from "./oid-sequence.ts";
import { elementsOf } from "./sequence-of.ts";
import { smallNumber } from "./small-number.ts";
import { expectString, isString, wholeString } from "./string-element.ts";
import { unexpectedTag } from "./unexpected-tag.ts";
import { expectWhole } from "./whole-element.ts";

/** `PolicyQualifierInfo` (RFC 5280 §4.2.1.4). */
export type PolicyQualifier =
	| { readonly type: "cps"; readonly uri: string; readonly range: Range }
	| {
			readonly type: "userNotice";
			readonly noticeRef: NoticeReference | undefined;
			readonly explicitText: string | undefined;
			readonly range: Range;
	  }
	| {
			readonly type: "unknown";
			readonly policyQualifierId: ObjectIdentifier;
			/** Lower-case hex of what follows the identifier. */
			readonly hexValue: string;
			readonly range: Range;
	  };

export interface NoticeReference {
	readonly organization: string;
	readonly noticeNumbers: readonly number[];
}

/** The PolicyQualifierInfo whose header `reader` has just read. One that breaks its definition is `unknown`. */
export function policyQualifier(reader: X509Reader): PolicyQualifier | undefined {
	const { start, contentStart, contentEnd, end } = reader;
	const range = { start, end };
	if (!reader.expect(TAG.OBJECT_IDENTIFIER, contentStart, contentEnd, "policyQualifierId")) return undefined;
	const policyQualifierId = oidValue(reader);
	const at = reader.end;
	if (policyQualifierId.name === "cps") {
		const uri = wholeString(reader, TAG.IA5_STRING, at, contentEnd, "cPSuri");
		if (uri !== undefined) return { type: "cps", uri, range };
	} else if (policyQualifierId.name === "userNotice" && expectWhole(reader, TAG.SEQUENCE, at, contentEnd, "userNotice"))
		return userNotice(reader, range);
	return { type: "unknown", policyQualifierId, hexValue: hex(reader.bytes, at, contentEnd), range };
}

/** `UserNotice ::= SEQUENCE { noticeRef NoticeReference OPTIONAL, explicitText DisplayText OPTIONAL }`. */
function userNotice(reader: X509Reader, range: Range): PolicyQualifier {
	const { contentStart, contentEnd } = reader;
	let noticeRef: NoticeReference | undefined;
	let explicitText: string | undefined;
	for (let at = contentStart; reader.read(at, contentEnd); ) {
		at = reader.end;
		if (reader.tag === TAG.SEQUENCE) noticeRef = noticeReference(reader);
		else if (isString(reader.tag)) explicitText = displayText(reader, reader.start, contentEnd, "explicitText");
		else unexpectedTag(reader, "userNotice", "NoticeReference, DisplayText");
	}
	return { type: "userNotice", noticeRef, explicitText, range };
}

function noticeReference(reader: X509Reader): NoticeReference | undefined {
	const { contentStart, contentEnd } = reader;
	const organization = displayText(reader, contentStart, contentEnd, "organization");
	if (organization === undefined) return undefined;
	if (!reader.expect(TAG.SEQUENCE, reader.end, contentEnd, "noticeNumbers")) return { organization, noticeNumbers: [] };
	reader.expectEnd(reader.end, contentEnd, "NoticeReference");
	return { organization, noticeNumbers: elementsOf(reader, "noticeNumbers", TAG.INTEGER, noticeNumber) };
}

const noticeNumber = (reader: X509Reader): number | undefined => smallNumber(reader, reader.element(), "noticeNumbers");

/** `DisplayText` is an IA5String, VisibleString, BMPString or UTF8String; another string is reported and read. */
function displayText(reader: X509Reader, at: number, limit: number, field: string): string | undefined {
	const tag = reader.peek(at, limit);
	const isDisplayText = tag === TAG.IA5_STRING || tag === TAG.VISIBLE_STRING || tag === TAG.BMP_STRING;
	return expectString(reader, isDisplayText ? tag : TAG.UTF8_STRING, at, limit, field);
}
