/** Identifier octets (X.690 §8.1.2) as they stand in the encoding: class, constructed bit and number together. */
export const TAG = {
	BOOLEAN: 0x01,
	INTEGER: 0x02,
	BIT_STRING: 0x03,
	OCTET_STRING: 0x04,
	NULL: 0x05,
	OBJECT_IDENTIFIER: 0x06,
	ENUMERATED: 0x0a,
	UTF8_STRING: 0x0c,
	NUMERIC_STRING: 0x12,
	PRINTABLE_STRING: 0x13,
	TELETEX_STRING: 0x14,
	IA5_STRING: 0x16,
	UTC_TIME: 0x17,
	GENERALIZED_TIME: 0x18,
	VISIBLE_STRING: 0x1a,
	GENERAL_STRING: 0x1b,
	UNIVERSAL_STRING: 0x1c,
	BMP_STRING: 0x1e,
	SEQUENCE: 0x30,
	SET: 0x31,
} as const;

export const CONSTRUCTED = 0x20;

/** `[n]` context-specific and primitive, as IMPLICIT tagging of a primitive type gives it. */
export const context = (number: number): number => 0x80 | number;

/** `[n]` context-specific and constructed: EXPLICIT tagging, or IMPLICIT tagging of a constructed type. */
export const contextConstructed = (number: number): number => 0xa0 | number;

const UNIVERSAL_NAMES = new Map<number, string>([
	[0x00, "end-of-contents"],
	[0x01, "BOOLEAN"],
	[0x02, "INTEGER"],
	[0x03, "BIT STRING"],
	[0x04, "OCTET STRING"],
	[0x05, "NULL"],
	[0x06, "OBJECT IDENTIFIER"],
	[0x0a, "ENUMERATED"],
	[0x0c, "UTF8String"],
	[0x10, "SEQUENCE"],
	[0x11, "SET"],
	[0x12, "NumericString"],
	[0x13, "PrintableString"],
	[0x14, "TeletexString"],
	[0x16, "IA5String"],
	[0x17, "UTCTime"],
	[0x18, "GeneralizedTime"],
	[0x1a, "VisibleString"],
	[0x1b, "GeneralString"],
	[0x1c, "UniversalString"],
	[0x1e, "BMPString"],
]);

const CLASS_NAMES = ["UNIVERSAL ", "APPLICATION ", "", "PRIVATE "] as const;

/** A tag as ASN.1 writes it: `SEQUENCE`, `[3]`, `[APPLICATION 1]`. Not translated: it is the standard's own notation. */
export function tagName(tag: number): string {
	const number = (tag & 0x1f) === 0x1f ? tag >>> 8 : tag & 0x1f;
	const tagClass = (tag >> 6) & 3;
	if (tagClass === 0) {
		const name = UNIVERSAL_NAMES.get(number);
		if (name !== undefined) return name;
	}
	return `[${CLASS_NAMES[tagClass]}${number}]`;
}
