import { byteAt } from "../../der/byte.ts";
import { context, contextConstructed, TAG } from "../../der/tags.ts";
import type { Range } from "../../problem.ts";
import type { X509Reader } from "../problems.ts";
import { type GeneralName, generalName } from "./general-name.ts";
import { elementsOf, reportEmpty } from "./sequence-of.ts";
import { smallNumber } from "./small-number.ts";
import { unexpectedTag } from "./unexpected-tag.ts";
import { expectWhole } from "./whole-element.ts";

/** RFC 5280 §4.2.1.10. A list that is not there is empty. */
export interface NameConstraints {
	readonly permittedSubtrees: readonly GeneralSubtree[];
	readonly excludedSubtrees: readonly GeneralSubtree[];
}

export interface GeneralSubtree {
	/** An `ip` holds an address followed by its mask. */
	readonly base: GeneralName;
	/** RFC 5280 wants 0. */
	readonly minimum: number;
	/** RFC 5280 wants none. */
	readonly maximum: number | undefined;
	readonly range: Range;
}

export function nameConstraints(reader: X509Reader, start: number, end: number): NameConstraints | undefined {
	if (!expectWhole(reader, TAG.SEQUENCE, start, end, "nameConstraints")) return undefined;
	reportEmpty(reader, "nameConstraints");
	const { contentStart, contentEnd } = reader;
	let permittedSubtrees: readonly GeneralSubtree[] = [];
	let excludedSubtrees: readonly GeneralSubtree[] = [];
	for (let at = contentStart; reader.read(at, contentEnd); ) {
		at = reader.end;
		if (reader.tag === contextConstructed(0))
			permittedSubtrees = elementsOf(reader, "permittedSubtrees", TAG.SEQUENCE, generalSubtree);
		else if (reader.tag === contextConstructed(1))
			excludedSubtrees = elementsOf(reader, "excludedSubtrees", TAG.SEQUENCE, generalSubtree);
		else unexpectedTag(reader, "nameConstraints", "[0]…[1]");
	}
	return { permittedSubtrees, excludedSubtrees };
}

function generalSubtree(reader: X509Reader): GeneralSubtree | undefined {
	const { start, contentStart, contentEnd, end } = reader;
	if (contentStart === contentEnd)
		reader.problem("der.missing-element", "error", contentStart, contentEnd, {
			field: "base",
			expected: "GeneralName",
		});
	if (!reader.read(contentStart, contentEnd)) return undefined;
	const baseEnd = reader.end;
	const base = generalName(reader);
	if (base.type === "ip") checkMask(reader, base.octets, base.range);
	const subtree = { base, minimum: 0, maximum: undefined, range: { start, end } };
	return baseEnd === contentEnd ? subtree : bounded(reader, subtree, baseEnd, contentEnd);
}

/** `minimum [0] BaseDistance DEFAULT 0, maximum [1] BaseDistance OPTIONAL`. */
function bounded(reader: X509Reader, subtree: GeneralSubtree, boundsStart: number, boundsEnd: number): GeneralSubtree {
	let { minimum, maximum } = subtree;
	for (let at = boundsStart; reader.read(at, boundsEnd); at = reader.end) {
		const { tag, start, end } = reader;
		if (tag === context(0)) {
			minimum = smallNumber(reader, reader.element(), "minimum") ?? 0;
			if (minimum === 0) reader.problem("der.default-encoded", "info", start, end, { field: "minimum" });
		} else if (tag === context(1)) maximum = smallNumber(reader, reader.element(), "maximum");
		else unexpectedTag(reader, "GeneralSubtree", "[0]…[1]");
	}
	if (minimum !== 0 || maximum !== undefined)
		reader.problem("x509.subtree-bounds", "warning", boundsStart, boundsEnd, {
			minimum,
			maximum: maximum ?? "",
		});
	return { base: subtree.base, minimum, maximum, range: subtree.range };
}

/** RFC 5280 §4.2.1.10: 8 or 32 octets, the mask in the style of RFC 4632: ones, then zeros. */
function checkMask(reader: X509Reader, octets: Uint8Array, { start, end }: Range): void {
	const { length } = octets;
	if (length !== 8 && length !== 32) {
		reader.problem("x509.ip-address-length", "error", start, end, { octets: length });
		return;
	}
	let ended = false;
	for (let at = length / 2; at < length; at++) {
		const octet = byteAt(octets, at);
		const zeros = ~octet & 0xff;
		if ((ended && octet !== 0) || (zeros & (zeros + 1)) !== 0) {
			reader.problem("x509.ip-address-mask", "warning", start, end);
			return;
		}
		ended = octet !== 0xff;
	}
}
