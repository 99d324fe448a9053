import { TAG } from "../../der/tags.ts";
import { readTime, type Time } from "../../der/time.ts";
import type { X509Reader } from "../problems.ts";
import { expectWhole } from "./whole-element.ts";

/** invalidityDate (RFC 5280 §5.3.2): when the key was lost, or thought to be. */
export const invalidityDate = (reader: X509Reader, start: number, end: number): Time | undefined =>
	expectWhole(reader, TAG.GENERALIZED_TIME, start, end, "invalidityDate")
		? readTime(reader, reader.element())
		: undefined;

/** expiredCertsOnCRL (X.509 §9.5.2.8): certificates that expired since then stay on the CRL. */
export const expiredCertsOnCRL = (reader: X509Reader, start: number, end: number): Time | undefined =>
	expectWhole(reader, TAG.GENERALIZED_TIME, start, end, "expiredCertsOnCRL")
		? readTime(reader, reader.element())
		: undefined;

/** When Microsoft's CA publishes the next CRL (szOID_CRL_NEXT_PUBLISH): `Time`, one form or the other. */
export function microsoftCRLNextPublish(reader: X509Reader, start: number, end: number): Time | undefined {
	const tag = reader.peek(start, end) === TAG.GENERALIZED_TIME ? TAG.GENERALIZED_TIME : TAG.UTC_TIME;
	return expectWhole(reader, tag, start, end, "microsoftCRLNextPublish")
		? readTime(reader, reader.element())
		: undefined;
}
