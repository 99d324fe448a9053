import { TAG } from "../../der/tags.ts";
import type { Range } from "../../problem.ts";
import type { X509Reader } from "../problems.ts";
import { sequenceOf } from "./sequence-of.ts";
import { smallNumber } from "./small-number.ts";

/** A TLS extension that the server promises to answer (RFC 7633 §4.1). */
export interface TlsFeature {
	/** IANA's TLS ExtensionType. */
	readonly number: number;
	/** `status_request` is what people call OCSP must-staple. Undefined for others than the RFC's two. */
	readonly name: "status_request" | "status_request_v2" | undefined;
	readonly range: Range;
}

export const tlsFeature = (reader: X509Reader, start: number, end: number): readonly TlsFeature[] | undefined =>
	sequenceOf(reader, start, end, "tlsFeature", TAG.INTEGER, feature);

function feature(reader: X509Reader): TlsFeature | undefined {
	const { start, end } = reader;
	const number = smallNumber(reader, reader.element(), "tlsFeature");
	if (number === undefined) return undefined;
	const name = number === 5 ? "status_request" : number === 17 ? "status_request_v2" : undefined;
	return { number, name, range: { start, end } };
}
