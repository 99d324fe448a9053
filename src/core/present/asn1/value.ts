import * as l10n from "@vscode/l10n";
import { readBitString } from "../../der/bits.ts";
import { byteAt } from "../../der/byte.ts";
import type { Element } from "../../der/element.ts";
import { hex } from "../../der/hex.ts";
import { bitLength, integerHex, isNegativeInteger, smallInteger } from "../../der/integer.ts";
import { readOid } from "../../der/oid.ts";
import { DerReader } from "../../der/reader.ts";
import { readString } from "../../der/strings.ts";
import { CONSTRUCTED, TAG, tagName } from "../../der/tags.ts";
import { readTime } from "../../der/time.ts";
import { visible } from "../escape/visible.ts";
import { oidText } from "../words/object-identifier.ts";
import { type Asn1Node, hiddenFrom } from "./node.ts";

/** A tag and a value, both in words. */
interface ContentInWords {
	readonly tag: string;
	readonly value: string;
}

/** How many octets and characters of a value are shown; the rest is in the hex view. */
const MOST_OCTETS = 16;
const MOST_CHARACTERS = 100;

const ignore = (): void => undefined;

/**
 * What an element is and holds, in short.
 * @param count of its children, undefined where it has none
 */
export function contentInWords(bytes: Uint8Array, node: Asn1Node, count: number | undefined): ContentInWords {
	const { element, hidden } = node;
	const tag = element.tag === 0 ? "" : tagName(element.tag);
	const withheldFrom = hiddenFrom(node);
	if (withheldFrom !== undefined) {
		const octets = element.end - withheldFrom;
		return { tag, value: hidden === "secret" ? hiddenInWords(octets) : l10n.t("encrypted, {0} bytes", octets) };
	}
	if (element.tag === 0) return { tag, value: l10n.t("{0} bytes that are no ASN.1", element.end - element.start) };
	if (count !== undefined) return { tag, value: visible(membersInWords(bytes, node, count)) };
	return { tag, value: visible(valueInWords(bytes, node)) };
}

const hiddenInWords = (octets: number): string => l10n.t("hidden, {0} bytes", octets);

/** How many there are, and what tells the container from others of its kind. */
function membersInWords(bytes: Uint8Array, node: Asn1Node, count: number): string {
	const size = count === 1 ? l10n.t("1 element") : l10n.t("{0} elements", count);
	const mark = markOf(bytes, node, count);
	return mark === undefined ? size : `${mark}, ${size}`;
}

/** The object identifier that a container, or the only member of a SET, begins with; the number of one without a name. */
function markOf(bytes: Uint8Array, { element, name }: Asn1Node, count: number): string | undefined {
	const reader = new DerReader(bytes, ignore);
	if ((element.tag & CONSTRUCTED) === 0 || !reader.read(element.contentStart, element.contentEnd)) return undefined;
	const isOnlyOfSet = element.tag === TAG.SET && count === 1 && reader.tag === TAG.SEQUENCE;
	if (isOnlyOfSet && !reader.read(reader.contentStart, reader.contentEnd)) return undefined;
	if (reader.tag === TAG.INTEGER && name === undefined) return integerInWords(bytes, reader.element());
	if (reader.tag !== TAG.OBJECT_IDENTIFIER) return undefined;
	const oid = readOid(reader, reader.contentStart, reader.contentEnd);
	return oid.name ?? oid.dotted;
}

/** The universal tag that tells how the content is written; 0 where only the context would tell. */
function writtenAs({ element, type }: Asn1Node): number {
	if ((element.tag & 0xc0) === 0) return element.tag;
	if (type.kind === "primitive") return type.tags[0] ?? 0;
	return type.kind === "encapsulation" ? type.tag : 0;
}

function valueInWords(bytes: Uint8Array, node: Asn1Node): string {
	const { element } = node;
	const { contentStart, contentEnd } = element;
	const reader = new DerReader(bytes, ignore);
	const tag = writtenAs(node);
	switch (tag) {
		case TAG.BOOLEAN:
			return contentEnd > contentStart && byteAt(bytes, contentStart) !== 0 ? "TRUE" : "FALSE";
		case TAG.INTEGER:
		case TAG.ENUMERATED:
			return integerInWords(bytes, element);
		case TAG.BIT_STRING:
			return bitsInWords(bytes, reader, element);
		case TAG.OBJECT_IDENTIFIER:
			return oidText(readOid(reader, contentStart, contentEnd));
		case TAG.UTC_TIME:
		case TAG.GENERALIZED_TIME:
			return (
				readTime(reader, element).iso ?? shortText(readString(reader, TAG.VISIBLE_STRING, contentStart, contentEnd))
			);
		default: {
			const end = Math.min(contentEnd, contentStart + 4 * MOST_CHARACTERS);
			const text = readString(reader, tag, contentStart, end);
			return text === undefined ? octetsInWords(bytes, contentStart, contentEnd) : shortText(text);
		}
	}
}

function shortText(text = ""): string {
	const characters = Array.from(text);
	return characters.length <= MOST_CHARACTERS ? text : `${characters.slice(0, MOST_CHARACTERS).join("")}…`;
}

function integerInWords(bytes: Uint8Array, element: Element): string {
	const small = smallInteger(bytes, element);
	if (small !== undefined) return String(small);
	const digits = integerHex(bytes, {
		...element,
		contentEnd: Math.min(element.contentEnd, element.contentStart + 1024),
	});
	if (isNegativeInteger(bytes, element)) return shortDigits(digits, "-");
	const value = shortDigits(digits, "");
	return value.endsWith("…") ? `${value} (${l10n.t("{0} bits", bitLength(bytes, element))})` : value;
}

function shortDigits(digits: string, sign: string): string {
	const magnitude = digits.slice(sign.length);
	const isLong = magnitude.length > 3 * MOST_OCTETS;
	return magnitude === "" ? "" : `${sign}0x${isLong ? `${magnitude.slice(0, 2 * MOST_OCTETS)}…` : magnitude}`;
}

function bitsInWords(bytes: Uint8Array, reader: DerReader, element: Element): string {
	const bits = readBitString(reader, element);
	if (bits === undefined) return octetsInWords(bytes, element.contentStart, element.contentEnd);
	const { start, end, unusedBits } = bits;
	const count = (end - start) * 8 - unusedBits;
	const size = count === 1 ? l10n.t("1 bit") : l10n.t("{0} bits", count);
	const unused = unusedBits === 0 ? "" : `, ${l10n.t("{0} unused", unusedBits)}`;
	return `${hexOf(bytes, start, end)} (${size}${unused})`.trimStart();
}

function octetsInWords(bytes: Uint8Array, start: number, end: number): string {
	if (end - start <= MOST_OCTETS) return hexOf(bytes, start, end);
	return `${hexOf(bytes, start, end)} (${l10n.t("{0} bytes", end - start)})`;
}

const hexOf = (bytes: Uint8Array, start: number, end: number): string =>
	`${hex(bytes, start, Math.min(end, start + MOST_OCTETS))}${end - start > MOST_OCTETS ? "…" : ""}`;
