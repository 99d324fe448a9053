import type { Element } from "../../der/element.ts";
import { TAG } from "../../der/tags.ts";
import type { X509Reader } from "../problems.ts";
import { namedBits } from "./named-bits.ts";
import { expectSmallNumber } from "./small-number.ts";

/** The bits of `ReasonFlags` in their order (RFC 5280 §4.2.1.13). */
const REASON_FLAGS = [
	"unused",
	"keyCompromise",
	"cACompromise",
	"affiliationChanged",
	"superseded",
	"cessationOfOperation",
	"certificateHold",
	"privilegeWithdrawn",
	"aACompromise",
] as const;

export type ReasonFlag = (typeof REASON_FLAGS)[number];

/** The ReasonFlags in `element`, whatever its tag. */
export const reasonFlags = (reader: X509Reader, element: Element): readonly ReasonFlag[] =>
	namedBits(reader, element, REASON_FLAGS);

/** `CRLReason` by its number (RFC 5280 §5.3.1); 7 is not used. */
const CRL_REASONS = [
	"unspecified",
	"keyCompromise",
	"cACompromise",
	"affiliationChanged",
	"superseded",
	"cessationOfOperation",
	"certificateHold",
	undefined,
	"removeFromCRL",
	"privilegeWithdrawn",
	"aACompromise",
] as const;

export type CRLReason = NonNullable<(typeof CRL_REASONS)[number]>;

/** Why a certificate was revoked. Undefined, with a problem, for a number that names no reason. */
export function cRLReason(reader: X509Reader, start: number, end: number): CRLReason | undefined {
	const number = expectSmallNumber(reader, TAG.ENUMERATED, start, end, "cRLReason");
	if (number === undefined) return undefined;
	reader.expectEnd(reader.end, end, "cRLReason");
	const reason = CRL_REASONS[number];
	if (reason === undefined)
		reader.problem("x509.unknown-value", "error", start, end, { field: "cRLReason", value: number });
	return reason;
}
