import { hex } from "../../der/hex.ts";
import { DerReader } from "../../der/reader.ts";
import { readString } from "../../der/strings.ts";
import { TAG } from "../../der/tags.ts";
import { prepareString } from "./string-preparation.ts";

/**
 * A text for the DER of a `Name`, equal for two names exactly where RFC 5280 §7.1 calls the names equal: attribute
 * types by OID, strings of any type after RFC 4518 preparation, other values by their bytes, the attributes of an RDN
 * in any order. domainComponent (§7.2, §7.3) and emailAddress (§4.1.2.6) ignore case as well, so they need no rule of
 * their own.
 *
 * The key of a name begins with the key of every name that is a prefix of it, RDN by RDN, and with no other. A name
 * that is not well-formed has a key of its bytes: it is equal to its copies alone.
 *
 * @param name the whole element, as `certificate.slice(certificate.layout.subject)` gives it
 */
export function comparisonKey(name: Uint8Array): string {
	return relativeKeys(name)?.join("") ?? `${UNREADABLE}${hex(name)}`;
}

/** Whether two names, given in DER, are equal by RFC 5280 §7.1. */
export function sameName(a: Uint8Array, b: Uint8Array): boolean {
	return sameBytes(a, b) || comparisonKey(a) === comparisonKey(b);
}

/** Whether the key is one of bytes, since the name was not well-formed. */
export const isUnreadableKey = (key: string): boolean => key.startsWith(UNREADABLE);

// Prepared strings contain no control characters, so that these cannot be forged from inside a value.
const TEXT = "\u0001";
const BYTES = "\u0002";
const END_OF_ATTRIBUTE = "\u0003";
const END_OF_RDN = "\u0004";
const UNREADABLE = "\u0005";

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
	return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

/** The key of each RDN, or undefined where anything but RDNs of attributes stands there. */
function relativeKeys(name: Uint8Array): string[] | undefined {
	const reader = new ValueReader(name);
	if (!reader.expect(TAG.SEQUENCE, 0, name.length, "Name") || reader.end !== name.length) return undefined;
	const keys: string[] = [];
	for (let at = reader.contentStart, end = reader.contentEnd; at < end; ) {
		if (!reader.expect(TAG.SET, at, end, "RelativeDistinguishedName")) return undefined;
		at = reader.end;
		const attributes = attributeKeys(reader, reader.contentStart, reader.contentEnd);
		if (attributes === undefined) return undefined;
		keys.push(attributes.sort().join("") + END_OF_RDN);
	}
	return reader.isCut ? undefined : keys;
}

function attributeKeys(reader: ValueReader, start: number, end: number): string[] | undefined {
	const keys: string[] = [];
	for (let at = start; at < end; ) {
		if (!reader.expect(TAG.SEQUENCE, at, end, "AttributeTypeAndValue")) return undefined;
		at = reader.end;
		const attributeEnd = reader.contentEnd;
		if (!reader.expect(TAG.OBJECT_IDENTIFIER, reader.contentStart, attributeEnd, "AttributeType")) return undefined;
		const type = hex(reader.bytes, reader.contentStart, reader.contentEnd);
		if (!reader.read(reader.end, attributeEnd) || reader.end !== attributeEnd) return undefined;
		keys.push(type + valueKey(reader) + END_OF_ATTRIBUTE);
	}
	return keys;
}

/** The key of the value that `reader` has just read the header of. */
function valueKey(reader: ValueReader): string {
	const { tag, start, contentStart, contentEnd, end } = reader;
	reader.hasMalformedText = false;
	const text = readString(reader, tag, contentStart, contentEnd);
	const prepared = text === undefined || reader.hasMalformedText ? undefined : prepareString(text);
	return prepared === undefined ? BYTES + hex(reader.bytes, start, end) : TEXT + prepared;
}

/** A reader that only notes whether it had to guess. */
class ValueReader extends DerReader {
	/** An element claimed more than there is. */
	isCut = false;
	/** Octets that stand for no character in the last string. In a 7-bit type they were read as what they plainly are. */
	hasMalformedText = false;

	constructor(bytes: Uint8Array) {
		super(bytes, ({ code }) => {
			if (code === "der.length-overrun") this.isCut = true;
			else if (code === "der.invalid-character") this.hasMalformedText = !SEVEN_BIT.has(this.tag);
		});
	}
}

const SEVEN_BIT: ReadonlySet<number> = new Set([
	TAG.PRINTABLE_STRING,
	TAG.IA5_STRING,
	TAG.NUMERIC_STRING,
	TAG.VISIBLE_STRING,
	TAG.GENERAL_STRING,
]);
