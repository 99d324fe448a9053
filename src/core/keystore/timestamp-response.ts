import { readNamedBits } from "../der/bits.ts";
import { absentElement, type Element, isPresent } from "../der/element.ts";
import { FieldWalk } from "../der/field-walk.ts";
import { smallInteger } from "../der/integer.ts";
import { DEFAULT_LIMITS, type DerLimits } from "../der/limits.ts";
import { members } from "../der/members.ts";
import { DerReader } from "../der/reader.ts";
import { utf8 } from "../der/strings.ts";
import { TAG } from "../der/tags.ts";
import type { CmsProblem, CmsReader } from "./cms-problems.ts";
import { type Pkcs7, readPkcs7 } from "./pkcs7.ts";

/** `PKIStatus` by its number (RFC 3161 §2.4.2). */
const STATUS = [
	"granted",
	"grantedWithMods",
	"rejection",
	"waiting",
	"revocationWarning",
	"revocationNotification",
] as const;

export type TimestampStatus = (typeof STATUS)[number];

/** `PKIFailureInfo` by its bit (RFC 3161 §2.4.2). */
const FAILURES: ReadonlyMap<number, string> = new Map([
	[0, "badAlg"],
	[2, "badRequest"],
	[5, "badDataFormat"],
	[14, "timeNotAvailable"],
	[15, "unacceptedPolicy"],
	[16, "unacceptedExtension"],
	[17, "addInfoNotAvailable"],
	[25, "systemFailure"],
]);

/** What a timestamp authority answers: `TimeStampResp` (RFC 3161 §2.4.2). */
export interface TimestampResponse {
	readonly element: Element;
	/** Undefined for a number that has no meaning. */
	readonly status: TimestampStatus | undefined;
	/** What the authority says about it, in its own words. */
	readonly statusText: readonly string[];
	/** Names of RFC 3161's failures; a bit it does not define is `bit 7`. */
	readonly failures: readonly string[];
	/** The timestamp, in `token.timestamp`; undefined where it was not granted. */
	readonly token: Pkcs7 | undefined;
}

export interface ReadTimestampResponse {
	readonly timestampResponse: TimestampResponse;
	/** Those of the token included. Reads every value when first asked. */
	readonly problems: () => readonly CmsProblem[];
}

/** Reads the TimeStampResp at the beginning of `bytes`; `element.end` tells where it ends. */
export function readTimestampResponse(bytes: Uint8Array, limits: DerLimits = DEFAULT_LIMITS): ReadTimestampResponse {
	const found: CmsProblem[] = [];
	const reader: CmsReader = new DerReader(bytes, (problem: CmsProblem) => found.push(problem), limits);
	const opened = reader.expect(TAG.SEQUENCE, 0, bytes.length, "TimeStampResp");
	const element = opened ? reader.element() : { ...absentElement(0), end: bytes.length };
	const walk = new FieldWalk(reader, element);
	const info = walk.required(TAG.SEQUENCE, "PKIStatusInfo");
	const tokenElement = walk.optional(TAG.SEQUENCE);
	walk.finish("TimeStampResp");
	const token = isPresent(tokenElement)
		? readPkcs7(bytes.subarray(0, tokenElement.end), tokenElement.start, limits)
		: undefined;
	return {
		timestampResponse: { element, ...readStatusInfo(reader, info), token: token?.pkcs7 },
		problems: () => [...found, ...(token?.problems() ?? [])],
	};
}

/** `PKIStatusInfo ::= SEQUENCE { status INTEGER, statusString PKIFreeText OPTIONAL, failInfo BIT STRING OPTIONAL }` */
function readStatusInfo(
	reader: CmsReader,
	element: Element,
): Pick<TimestampResponse, "status" | "statusText" | "failures"> {
	const walk = new FieldWalk(reader, element);
	const status = walk.required(TAG.INTEGER, "status");
	const statusString = walk.optional(TAG.SEQUENCE);
	const failInfo = walk.optional(TAG.BIT_STRING);
	walk.finish("PKIStatusInfo");
	const bits = isPresent(failInfo) ? (readNamedBits(reader, failInfo) ?? []) : [];
	return {
		status: isPresent(status) ? readStatus(reader, status) : undefined,
		statusText: members(reader, statusString, TAG.UTF8_STRING, "PKIFreeText").map(({ contentStart, contentEnd }) =>
			utf8(reader, contentStart, contentEnd),
		),
		failures: bits.map((bit) => FAILURES.get(bit) ?? `bit ${bit}`),
	};
}

function readStatus(reader: CmsReader, element: Element): TimestampStatus | undefined {
	const number = smallInteger(reader.bytes, element) ?? -1;
	const status = STATUS[number];
	if (status === undefined)
		reader.problem("cms.unknown-status", "error", element.start, element.end, { value: number });
	return status;
}
