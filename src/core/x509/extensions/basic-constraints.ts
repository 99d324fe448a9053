import { byteAt } from "../../der/byte.ts";
import { isNegativeInteger } from "../../der/integer.ts";
import { TAG } from "../../der/tags.ts";
import type { X509Reader } from "../problems.ts";
import { reportInteger, smallNumber } from "./small-number.ts";
import { expectWhole } from "./whole-element.ts";

/** RFC 5280 §4.2.1.9. */
export interface BasicConstraints {
	readonly ca: boolean;
	/** How many non-self-issued intermediates may follow; undefined for no limit. */
	readonly pathLenConstraint: number | undefined;
}

export function basicConstraints(reader: X509Reader, start: number, end: number): BasicConstraints | undefined {
	if (!expectWhole(reader, TAG.SEQUENCE, start, end, "basicConstraints")) return undefined;
	const { contentStart, contentEnd } = reader;
	let ca = false;
	let at = contentStart;
	if (reader.peek(at, contentEnd) === TAG.BOOLEAN && reader.read(at, contentEnd)) {
		at = reader.end;
		ca = booleanValue(reader);
		if (!ca) reader.problem("der.default-encoded", "info", reader.start, reader.end, { field: "cA" });
	}
	if (at >= contentEnd) return { ca, pathLenConstraint: undefined };
	return { ca, pathLenConstraint: pathLenConstraint(reader, at, contentEnd) };
}

function pathLenConstraint(reader: X509Reader, at: number, limit: number): number | undefined {
	if (!expectWhole(reader, TAG.INTEGER, at, limit, "pathLenConstraint")) return undefined;
	const element = reader.element();
	if (!isNegativeInteger(reader.bytes, element)) return smallNumber(reader, element, "pathLenConstraint");
	reportInteger(reader, element, "x509.negative-path-length", "pathLenConstraint");
	return undefined;
}

/** The BOOLEAN read last; X.690 §11.1 wants 0xFF for true. */
export function booleanValue(reader: X509Reader): boolean {
	const { contentStart, contentEnd } = reader;
	const octet = contentEnd > contentStart ? byteAt(reader.bytes, contentStart) : 0;
	if (contentEnd - contentStart !== 1 || (octet !== 0 && octet !== 0xff))
		reader.problem("der.invalid-boolean", "warning", reader.start, reader.end);
	return octet !== 0;
}
