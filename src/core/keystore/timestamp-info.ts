import { type Element, isPresent } from "../der/element.ts";
import { FieldWalk } from "../der/field-walk.ts";
import { integerHex, smallInteger } from "../der/integer.ts";
import type { Octets } from "../der/octets.ts";
import { type ObjectIdentifier, readOid } from "../der/oid.ts";
import { DerReader } from "../der/reader.ts";
import { statedTime } from "../der/stated-time.ts";
import { context, contextConstructed, TAG } from "../der/tags.ts";
import type { Time } from "../der/time.ts";
import type { Extension } from "../x509/extension.ts";
import { readExtensions } from "../x509/extension.ts";
import { type GeneralName, generalNames } from "../x509/extensions/general-name.ts";
import type { CmsProblem, CmsReader } from "./cms-problems.ts";
import { type MessageImprint, readMessageImprint } from "./message-imprint.ts";

/** What a timestamp authority signs: `TSTInfo` (RFC 3161 §2.4.2). */
export interface TimestampInfo {
	readonly policy: ObjectIdentifier;
	readonly messageImprint: MessageImprint;
	/** Hex as `Certificate.serialNumber` gives it. */
	readonly serialNumber: string;
	/** To the second; a fraction is left out of `iso` but not of `epochMs`. */
	readonly genTime: Time;
	/** How far off the time may be, in microseconds; undefined where it is not stated. */
	readonly accuracyMicroseconds: number | undefined;
	readonly ordering: boolean;
	/** Hex as `Certificate.serialNumber` gives it. */
	readonly nonce: string | undefined;
	readonly tsa: GeneralName | undefined;
	readonly extensions: readonly Extension[];
}

/** Reads the TSTInfo that is the signed content `octets`. Positions count from where the octets are. */
export function readTimestampInfo(outer: CmsReader, octets: Octets | undefined): TimestampInfo | undefined {
	if (octets === undefined) return undefined;
	const { bytes } = octets;
	const reader: CmsReader = new DerReader(bytes, reportAt(outer, octets), outer.limits);
	if (!reader.expect(TAG.SEQUENCE, 0, bytes.length, "TSTInfo")) return undefined;
	const element = reader.element();
	reader.expectEnd(element.end, bytes.length, "TSTInfo");
	const walk = new FieldWalk(reader, element);
	walk.required(TAG.INTEGER, "TSTInfo.version");
	const policy = walk.required(TAG.OBJECT_IDENTIFIER, "policy");
	const messageImprint = walk.required(TAG.SEQUENCE, "messageImprint");
	const serialNumber = walk.required(TAG.INTEGER, "serialNumber");
	const genTime = walk.required(TAG.GENERALIZED_TIME, "genTime");
	const accuracy = walk.optional(TAG.SEQUENCE);
	const ordering = walk.optional(TAG.BOOLEAN);
	const nonce = walk.optional(TAG.INTEGER);
	const tsa = walk.optional(contextConstructed(0));
	const extensions = walk.optional(contextConstructed(1));
	walk.finish("TSTInfo");
	return {
		policy: readOid(reader, policy.contentStart, policy.contentEnd),
		messageImprint: readMessageImprint(reader, messageImprint),
		serialNumber: integerHex(bytes, serialNumber),
		genTime: statedTime(reader, genTime),
		accuracyMicroseconds: isPresent(accuracy) ? readAccuracy(reader, accuracy) : undefined,
		ordering: isPresent(ordering) && (bytes[ordering.contentStart] ?? 0) !== 0,
		nonce: isPresent(nonce) ? integerHex(bytes, nonce) : undefined,
		tsa: generalNames(reader, tsa.contentStart, tsa.contentEnd)[0],
		extensions: isPresent(extensions) ? readExtensions(reader, extensions) : [],
	};
}

/** Problems in octets that stand in one piece are placed there; those in pieces, at the whole. */
function reportAt(outer: CmsReader, { start }: Octets): (problem: CmsProblem) => void {
	return (problem) => {
		// RFC 3161 §2.4.2 allows the fraction of a second that RFC 5280 §4.1.2.5.2 forbids.
		if (problem.code === "der.time-not-der") return;
		const { range } = problem;
		const placed = start === undefined ? { start: 0, end: 0 } : { start: range.start + start, end: range.end + start };
		outer.report({ ...problem, range: placed });
	};
}

/** `Accuracy ::= SEQUENCE { seconds INTEGER OPTIONAL, millis [0] OPTIONAL, micros [1] OPTIONAL }` */
function readAccuracy(reader: CmsReader, element: Element): number {
	const walk = new FieldWalk(reader, element);
	const seconds = walk.optional(TAG.INTEGER);
	const millis = walk.optional(context(0));
	const micros = walk.optional(context(1));
	walk.finish("accuracy");
	const number = (part: Element): number => (isPresent(part) ? (smallInteger(reader.bytes, part) ?? 0) : 0);
	return number(seconds) * 1_000_000 + number(millis) * 1000 + number(micros);
}
