import { absentElement, type Element, isPresent } from "../der/element.ts";
import { FieldWalk } from "../der/field-walk.ts";
import { integerHex } from "../der/integer.ts";
import { DEFAULT_LIMITS, type DerLimits } from "../der/limits.ts";
import { type ObjectIdentifier, readOid } from "../der/oid.ts";
import { DerReader } from "../der/reader.ts";
import { contextConstructed, TAG } from "../der/tags.ts";
import { type Extension, readExtensions } from "../x509/extension.ts";
import type { CmsProblem, CmsReader } from "./cms-problems.ts";
import { type MessageImprint, readMessageImprint } from "./message-imprint.ts";

/** What is asked of a timestamp authority: `TimeStampReq` (RFC 3161 §2.4.1). */
export interface TimestampRequest {
	readonly element: Element;
	readonly messageImprint: MessageImprint;
	readonly policy: ObjectIdentifier | undefined;
	/** Hex as `Certificate.serialNumber` gives it. */
	readonly nonce: string | undefined;
	/** Whether the authority's certificate shall come with the answer. */
	readonly certReq: boolean;
	readonly extensions: readonly Extension[];
}

export interface ReadTimestampRequest {
	readonly timestampRequest: TimestampRequest;
	readonly problems: readonly CmsProblem[];
}

/** Reads the TimeStampReq at the beginning of `bytes`; `element.end` tells where it ends. */
export function readTimestampRequest(bytes: Uint8Array, limits: DerLimits = DEFAULT_LIMITS): ReadTimestampRequest {
	const problems: CmsProblem[] = [];
	const reader: CmsReader = new DerReader(bytes, (problem: CmsProblem) => problems.push(problem), limits);
	const opened = reader.expect(TAG.SEQUENCE, 0, bytes.length, "TimeStampReq");
	const element = opened ? reader.element() : { ...absentElement(0), end: bytes.length };
	const walk = new FieldWalk(reader, element);
	walk.required(TAG.INTEGER, "TimeStampReq.version");
	const messageImprint = walk.required(TAG.SEQUENCE, "messageImprint");
	const policy = walk.optional(TAG.OBJECT_IDENTIFIER);
	const nonce = walk.optional(TAG.INTEGER);
	const certReq = walk.optional(TAG.BOOLEAN);
	const extensions = walk.optional(contextConstructed(0));
	walk.finish("TimeStampReq");
	return {
		timestampRequest: {
			element,
			messageImprint: readMessageImprint(reader, messageImprint),
			policy: isPresent(policy) ? readOid(reader, policy.contentStart, policy.contentEnd) : undefined,
			nonce: isPresent(nonce) ? integerHex(bytes, nonce) : undefined,
			certReq: isPresent(certReq) && (bytes[certReq.contentStart] ?? 0) !== 0,
			extensions: isPresent(extensions) ? readExtensions(reader, extensions) : [],
		},
		problems,
	};
}
