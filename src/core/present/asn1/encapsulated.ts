import { readBitString } from "../../der/bits.ts";
import type { Element } from "../../der/element.ts";
import type { DerLimits } from "../../der/limits.ts";
import { DerReader } from "../../der/reader.ts";
import { CONSTRUCTED, TAG } from "../../der/tags.ts";
import type { Problem, Range } from "../../problem.ts";
import type { Asn1Node } from "./node.ts";
import { accepts } from "./notation.ts";

/** Beyond so many elements an encoding is taken for sound: nothing that long is so by chance. */
const MOST_CHECKED = 5000;

/**
 * The octets inside a primitive OCTET STRING or BIT STRING that are themselves an encoding, from their first to their
 * last; undefined where they are something else. Where no standard says what is in it, only a SEQUENCE or a SET counts.
 */
export function encapsulatedIn(bytes: Uint8Array, node: Asn1Node, limits: DerLimits): Range | undefined {
	const octets = stringOctets(bytes, node, limits);
	if (octets === undefined) return undefined;
	const { start, end } = octets;
	const reader = new DerReader(bytes, ignore, limits);
	if (!reader.read(start, end) || reader.end !== end || reader.tag === 0) return undefined;
	return isExpected(node, reader.tag) && isSound(bytes, octets, limits) ? octets : undefined;
}

const ignore = (): void => undefined;

function stringOctets(bytes: Uint8Array, { element, type }: Asn1Node, limits: DerLimits): Range | undefined {
	const isKnown = type.kind === "encapsulation";
	const tag = isKnown ? type.tag : type.kind === "any" ? element.tag : 0;
	if ((element.tag & CONSTRUCTED) !== 0) return undefined;
	if (tag === TAG.OCTET_STRING) return rangeOf(element);
	if (tag !== TAG.BIT_STRING) return undefined;
	const bits = readBitString(new DerReader(bytes, ignore, limits), element);
	return bits?.unusedBits === 0 ? bits : undefined;
}

const rangeOf = ({ contentStart, contentEnd }: Element): Range => ({ start: contentStart, end: contentEnd });

function isExpected({ type }: Asn1Node, tag: number): boolean {
	if (type.kind !== "encapsulation") return tag === TAG.SEQUENCE || tag === TAG.SET;
	return type.content.kind === "any" ? (tag & 0xc0) === 0 : accepts(type.content, tag);
}

/** Whether all elements, to the innermost, fill their containers exactly. */
function isSound(bytes: Uint8Array, whole: Range, limits: DerLimits): boolean {
	let faults = 0;
	const note = ({ severity }: Problem): void => {
		if (severity === "error") faults++;
	};
	const reader = new DerReader(bytes, note, limits);
	const open = [whole];
	let checked = 0;
	for (let range = open.pop(); range !== undefined && checked < MOST_CHECKED; range = open.pop())
		for (let at = range.start; at < range.end && checked < MOST_CHECKED; at = reader.end) {
			if (!reader.read(at, range.end) || reader.tag === 0 || faults > 0) return false;
			if ((reader.tag & CONSTRUCTED) !== 0) open.push({ start: reader.contentStart, end: reader.contentEnd });
			checked++;
		}
	return faults === 0;
}
