import { byteAt } from "../../der/byte.ts";
import { checkInteger, integerHex, smallInteger } from "../../der/integer.ts";
import { TAG } from "../../der/tags.ts";
import type { X509Reader } from "../problems.ts";

/** RFC 5280 §4.2.1.9. */
export interface BasicConstraints {
	readonly ca: boolean;
	/** How many non-self-issued intermediates may follow; undefined for no limit. */
	readonly pathLenConstraint: number | undefined;
}

export function basicConstraints(reader: X509Reader, start: number, end: number): BasicConstraints | undefined {
	if (!reader.expect(TAG.SEQUENCE, start, end, "basicConstraints")) return undefined;
	const { contentStart, contentEnd, end: sequenceEnd } = reader;
	reader.expectEnd(sequenceEnd, end, "basicConstraints");
	let ca = false;
	let at = contentStart;
	if (reader.peek(at, contentEnd) === TAG.BOOLEAN && reader.read(at, contentEnd)) {
		at = reader.end;
		ca = booleanValue(reader);
		if (!ca) reader.problem("der.default-encoded", "info", reader.start, reader.end, { field: "cA" });
	}
	if (at >= contentEnd) return { ca, pathLenConstraint: undefined };
	if (!reader.expect(TAG.INTEGER, at, contentEnd, "pathLenConstraint")) return { ca, pathLenConstraint: undefined };
	const element = reader.element();
	checkInteger(reader, element);
	reader.expectEnd(element.end, contentEnd, "basicConstraints");
	const pathLenConstraint = smallInteger(reader.bytes, element);
	if (pathLenConstraint === undefined)
		reader.problem("x509.negative-path-length", "error", element.start, element.end, {
			value: integerHex(reader.bytes, element),
		});
	return { ca, pathLenConstraint };
}

/** The BOOLEAN read last; X.690 §11.1 wants 0xFF for true. */
export function booleanValue(reader: X509Reader): boolean {
	const { contentStart, contentEnd } = reader;
	const octet = contentEnd > contentStart ? byteAt(reader.bytes, contentStart) : 0;
	if (contentEnd - contentStart !== 1 || (octet !== 0 && octet !== 0xff))
		reader.problem("der.invalid-boolean", "warning", reader.start, reader.end);
	return octet !== 0;
}
