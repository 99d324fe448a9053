import { CONSTRUCTED, TAG } from "../../der/tags.ts";

/**
 * What a standard says of a value: enough of ASN.1 (X.680) to name fields and to tell how octets are meant. Grammars in
 * `grammar/` are written in it. Everything may be missing or in excess: it names what is there and judges nothing.
 */
export type Asn1Type =
	/** Whatever stands there. */
	| { readonly kind: "any" }
	/** A type without members; the first tag is the one that an IMPLICIT tag hides. */
	| { readonly kind: "primitive"; readonly tags: readonly number[] }
	| FieldList
	/** SEQUENCE OF and SET OF. */
	| { readonly kind: "of"; readonly tag: number; readonly name: string | undefined; readonly member: Asn1Type }
	| { readonly kind: "choice"; readonly alternatives: readonly Field[] }
	| { readonly kind: "tagged"; readonly number: number; readonly isExplicit: boolean; readonly type: Asn1Type }
	| Encapsulation
	/** What the OBJECT IDENTIFIER before it says, by the name that the OID has here. */
	| {
			readonly kind: "governed";
			readonly types: () => Readonly<Record<string, Asn1Type>>;
			readonly otherwise: Asn1Type;
	  }
	/** For types that contain themselves. */
	| { readonly kind: "deferred"; readonly type: () => Asn1Type }
	| Hidden;

/** A string that is the encoding of something else. */
export interface Encapsulation {
	readonly kind: "encapsulation";
	readonly tag: number;
	readonly content: Asn1Type;
}

/** A SEQUENCE of named fields. */
export interface FieldList {
	readonly kind: "fields";
	readonly tag: number;
	readonly name: string | undefined;
	readonly fields: readonly Field[];
	/** Whether everything in it may be seen, wherever it stands: a certificate among private keys. */
	readonly isPublic: boolean;
	/** Set for structures that hold secrets: nothing in one is shown unless all of it is as written here, with so many fields. */
	readonly fewest: number | undefined;
}

/** What is never shown: a secret, or what is unreadable because it is encrypted. Of any tag where none is given. */
export interface Hidden {
	readonly kind: "hidden";
	readonly tag: number | undefined;
	readonly reason: HiddenReason;
}

export type HiddenReason = "secret" | "encrypted";

export interface Field {
	readonly name: string;
	readonly type: Asn1Type;
}

type Fields = Readonly<Record<string, Asn1Type>>;

const fieldsOf = (fields: Fields): Field[] => Object.entries(fields).map(([name, type]) => ({ name, type }));

export const ANY: Asn1Type = { kind: "any" };

const primitive = (...tags: number[]): Asn1Type => ({ kind: "primitive", tags });

export const BOOLEAN = primitive(TAG.BOOLEAN);
export const INTEGER = primitive(TAG.INTEGER);
export const BIT_STRING = primitive(TAG.BIT_STRING);
export const OCTET_STRING = primitive(TAG.OCTET_STRING);
export const NULL = primitive(TAG.NULL);
export const OID = primitive(TAG.OBJECT_IDENTIFIER);
export const ENUMERATED = primitive(TAG.ENUMERATED);
export const UTF8_STRING = primitive(TAG.UTF8_STRING);
export const IA5_STRING = primitive(TAG.IA5_STRING);
export const BMP_STRING = primitive(TAG.BMP_STRING);
export const GENERALIZED_TIME = primitive(TAG.GENERALIZED_TIME);
/** `Time ::= CHOICE { utcTime, generalTime }`. */
export const TIME = primitive(TAG.UTC_TIME, TAG.GENERALIZED_TIME);

export const sequence = (name: string | undefined, fields: Fields): FieldList => ({
	kind: "fields",
	tag: TAG.SEQUENCE,
	name,
	fields: fieldsOf(fields),
	isPublic: false,
	fewest: undefined,
});

/** A SEQUENCE of which everything may be seen. */
export const publicSequence = (name: string | undefined, fields: Fields): FieldList => ({
	...sequence(name, fields),
	isPublic: true,
});

/** A SEQUENCE that holds secrets, with so many fields that are not OPTIONAL. */
export const secretSequence = (name: string, fewest: number, fields: Fields): FieldList => ({
	...sequence(name, fields),
	fewest,
});

/** @param name of the list itself, where the standard has one for it */
export const sequenceOf = (member: Asn1Type, name?: string): Asn1Type => ({
	kind: "of",
	tag: TAG.SEQUENCE,
	name,
	member,
});

export const setOf = (member: Asn1Type, name?: string): Asn1Type => ({ kind: "of", tag: TAG.SET, name, member });

export const choice = (alternatives: Fields): Asn1Type => ({ kind: "choice", alternatives: fieldsOf(alternatives) });

export const explicit = (number: number, type: Asn1Type): Asn1Type => ({
	kind: "tagged",
	number,
	isExplicit: true,
	type,
});

export const implicit = (number: number, type: Asn1Type): Asn1Type => ({
	kind: "tagged",
	number,
	isExplicit: false,
	type,
});

/** An OCTET STRING that contains an encoding of `content`. */
export const octetsOf = (content: Asn1Type): Encapsulation => ({
	kind: "encapsulation",
	tag: TAG.OCTET_STRING,
	content,
});

/** A BIT STRING that contains an encoding of `content`. */
export const bitsOf = (content: Asn1Type): Encapsulation => ({ ...octetsOf(content), tag: TAG.BIT_STRING });

export const governed = (types: () => Fields, otherwise: Asn1Type = ANY): Asn1Type => ({
	kind: "governed",
	types,
	otherwise,
});

export const deferred = (type: () => Asn1Type): Asn1Type => ({ kind: "deferred", type });

const hidden = (tag: number | undefined, reason: Hidden["reason"]): Hidden => ({ kind: "hidden", tag, reason });

export const SECRET_INTEGER = hidden(TAG.INTEGER, "secret");
export const SECRET_SEQUENCE = hidden(TAG.SEQUENCE, "secret");
export const SECRET_OF_ANY_TYPE = hidden(undefined, "secret");
export const SECRET_OCTETS = hidden(TAG.OCTET_STRING, "secret");
export const ENCRYPTED_OCTETS = hidden(TAG.OCTET_STRING, "encrypted");

/** Whether an element with `tag` may be of `type`, going by the tag alone. */
export function accepts(type: Asn1Type, tag: number): boolean {
	switch (type.kind) {
		case "any":
		case "governed":
			return true;
		case "primitive":
			return type.tags.some((each) => sameTag(each, tag));
		case "fields":
		case "of":
		case "encapsulation":
			return sameTag(type.tag, tag);
		case "hidden":
			return type.tag === undefined || sameTag(type.tag, tag);
		case "choice":
			return type.alternatives.some((alternative) => accepts(alternative.type, tag));
		case "tagged":
			return contextNumber(tag) === type.number;
		case "deferred":
			return accepts(type.type(), tag);
	}
}

/** BER writes strings in pieces too: the same type with the bit for constructed. */
const sameTag = (expected: number, tag: number): boolean => (expected | CONSTRUCTED) === (tag | CONSTRUCTED);

/** n of `[n]`, -1 for every other tag. */
function contextNumber(tag: number): number {
	if ((tag & 0xc0) !== 0x80) return -1;
	return (tag & 0x1f) === 0x1f ? tag >>> 8 : tag & 0x1f;
}
