import { TAG, tagName } from "../../der/tags.ts";
import { readTime, type Time } from "../../der/time.ts";
import type { X509Reader } from "../problems.ts";
import { expectWhole } from "./whole-element.ts";

/** invalidityDate (RFC 5280 §5.3.2): when the key was lost, or thought to be. */
export const invalidityDate = (reader: X509Reader, start: number, end: number): Time | undefined =>
	generalizedTime(reader, start, end, "invalidityDate");

/** expiredCertsOnCRL (X.509 §9.5.2.8): certificates that expired since then stay on the CRL. */
export const expiredCertsOnCRL = (reader: X509Reader, start: number, end: number): Time | undefined =>
	generalizedTime(reader, start, end, "expiredCertsOnCRL");

/** A GeneralizedTime; a UTCTime in its place is reported and read. */
function generalizedTime(reader: X509Reader, start: number, end: number, field: string): Time | undefined {
	const time = eitherTime(reader, start, end, field);
	if (time?.element.tag === TAG.UTC_TIME)
		reader.problem("der.unexpected-tag", "error", time.element.start, time.element.end, {
			field,
			expected: tagName(TAG.GENERALIZED_TIME),
			found: tagName(TAG.UTC_TIME),
		});
	return time;
}

/** When Microsoft's CA publishes the next CRL (szOID_CRL_NEXT_PUBLISH): one form or the other. */
export const microsoftCRLNextPublish = (reader: X509Reader, start: number, end: number): Time | undefined =>
	eitherTime(reader, start, end, "microsoftCRLNextPublish");

function eitherTime(reader: X509Reader, start: number, end: number, field: string): Time | undefined {
	const tag = reader.peek(start, end) === TAG.UTC_TIME ? TAG.UTC_TIME : TAG.GENERALIZED_TIME;
	return expectWhole(reader, tag, start, end, field) ? readTime(reader, reader.element()) : undefined;
}
