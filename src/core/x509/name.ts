import type { Element } from "../der/element.ts";
import { hex } from "../der/hex.ts";
import { type ObjectIdentifier, readOid } from "../der/oid.ts";
import type { DerReader } from "../der/reader.ts";
import { readString } from "../der/strings.ts";
import { TAG } from "../der/tags.ts";
import { escapeDnValue } from "./dn-escape.ts";

/** One `AttributeTypeAndValue` (RFC 5280 §4.1.2.4). */
export interface Attribute {
	readonly type: ObjectIdentifier;
	/** The value as text; undefined where it is no string type. */
	readonly text: string | undefined;
	/** Lower-case hex of the whole value element, where RFC 4514 wants it: no string type, or a type without a name. */
	readonly hexValue: string | undefined;
	readonly value: Element;
}

/** A relative distinguished name: one attribute, seldom several. */
export type RelativeDistinguishedName = readonly Attribute[];

/** A distinguished name with the order, types and positions it has in the encoding. */
export class Name {
	readonly element: Element;
	readonly rdns: readonly RelativeDistinguishedName[];

	constructor(element: Element, rdns: readonly RelativeDistinguishedName[]) {
		this.element = element;
		this.rdns = rdns;
	}

	/** The last value of an attribute type, given by its short name (`CN`): the most specific one. */
	last(shortName: string): string | undefined {
		for (let i = this.rdns.length - 1; i >= 0; i--)
			for (const attribute of this.rdns[i] as RelativeDistinguishedName)
				if (attribute.type.name === shortName) return attribute.text;
		return undefined;
	}

	get isEmpty(): boolean {
		return this.rdns.length === 0;
	}

	/**
	 * RFC 4514: most specific first, special and control characters escaped. Attribute types beyond its table keep the
	 * short names that openssl prints (`emailAddress=`); types without a name are `1.2.3=#0c…`.
	 */
	toString(): string {
		let text = "";
		for (let i = this.rdns.length - 1; i >= 0; i--) {
			if (text !== "") text += ",";
			const rdn = this.rdns[i] as RelativeDistinguishedName;
			text += rdn.length === 1 ? attributeText(rdn[0] as Attribute) : rdn.map(attributeText).join("+");
		}
		return text;
	}
}

/** `CN=value` with RFC 4514 escapes. */
export function attributeText({ type, text, hexValue }: Attribute): string {
	const value = text === undefined || type.name === undefined ? `#${hexValue}` : escapeDnValue(text);
	return `${type.name ?? type.dotted}=${value}`;
}

/** Reads the `RDNSequence` in `element`. What is not readable in it is reported and left out. */
export function readName(reader: DerReader, element: Element): Name {
	const rdns: RelativeDistinguishedName[] = [];
	for (let at = element.contentStart; at < element.contentEnd; ) {
		if (!reader.expect(TAG.SET, at, element.contentEnd, "RelativeDistinguishedName")) break;
		at = reader.end;
		if (reader.contentStart === reader.contentEnd)
			reader.problem("der.missing-element", "warning", reader.start, at, { field: "AttributeTypeAndValue" });
		const rdn = readRdn(reader, reader.contentStart, reader.contentEnd);
		if (rdn.length > 0) rdns.push(rdn);
	}
	return new Name(element, rdns);
}

export function readRdn(reader: DerReader, start: number, end: number): Attribute[] {
	const attributes: Attribute[] = [];
	for (let at = start; at < end; ) {
		if (!reader.expect(TAG.SEQUENCE, at, end, "AttributeTypeAndValue")) break;
		at = reader.end;
		const attribute = readAttribute(reader, reader.contentStart, reader.contentEnd);
		if (attribute !== undefined) attributes.push(attribute);
	}
	return attributes;
}

function readAttribute(reader: DerReader, start: number, end: number): Attribute | undefined {
	if (!reader.expect(TAG.OBJECT_IDENTIFIER, start, end, "AttributeType")) return undefined;
	const type = readOid(reader, reader.contentStart, reader.contentEnd);
	if (!reader.read(reader.end, end)) {
		reader.problem("der.missing-element", "error", start, end, { field: "AttributeValue" });
		return undefined;
	}
	const value = reader.element();
	if (value.end < end) reader.expectEnd(value.end, end, "AttributeTypeAndValue");
	const text = readString(reader, value.tag, value.contentStart, value.contentEnd);
	const hexValue =
		text === undefined || type.name === undefined ? hex(reader.bytes, value.start, value.end) : undefined;
	return { type, text, hexValue, value };
}
