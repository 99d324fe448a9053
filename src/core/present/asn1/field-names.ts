import type { Element } from "../../der/element.ts";
import { type ObjectIdentifier, readOid } from "../../der/oid.ts";
import { DerReader } from "../../der/reader.ts";
import { CONSTRUCTED, TAG } from "../../der/tags.ts";
import type { Asn1Node } from "./node.ts";
import { ANY, type Asn1Type, accepts, type FieldList } from "./notation.ts";

/** What a grammar says of one member of a container. */
export interface Expected {
	readonly name: string | undefined;
	readonly type: Asn1Type;
	readonly governor: string | undefined;
}

/** Tells what the members of one container are, asked for each in turn. */
export type Expectation = (element: Element) => Expected;

export function expectationOf(bytes: Uint8Array, parent: Asn1Node): Expectation {
	const { type, governor } = parent;
	if (type.kind === "fields") return fieldsInTurn(bytes, type);
	const member = memberType(parent);
	return ({ tag }) => ({ name: undefined, type: accepts(member, tag) ? member : ANY, governor });
}

function memberType({ type, element }: Asn1Node): Asn1Type {
	switch (type.kind) {
		case "of":
			return type.member;
		case "tagged":
			return type.type;
		case "encapsulation":
			return (element.tag & CONSTRUCTED) === 0 ? type.content : type;
		default:
			// The pieces of a string have its type.
			return type;
	}
}

/** Every field may be missing: each element is the next one whose tag it has. */
function fieldsInTurn(bytes: Uint8Array, { fields }: FieldList): Expectation {
	let next = 0;
	let governor: string | undefined;
	return (element) => {
		const at = fields.findIndex(({ type }, index) => index >= next && accepts(type, element.tag));
		const field = fields[at];
		if (field === undefined) return { name: undefined, type: ANY, governor: undefined };
		next = at + 1;
		const expected = { name: field.name, type: field.type, governor };
		governor = oidName(bytes, element) ?? governor;
		return expected;
	};
}

const ignore = (): void => undefined;

/** The object identifier that `element` is or, as an AlgorithmIdentifier does, begins with: its name, else its number. */
function oidName(bytes: Uint8Array, { tag, contentStart, contentEnd }: Element): string | undefined {
	const reader = new DerReader(bytes, ignore);
	if (tag === TAG.OBJECT_IDENTIFIER) return nameOf(readOid(reader, contentStart, contentEnd));
	const beginsWithOid =
		tag === TAG.SEQUENCE && reader.read(contentStart, contentEnd) && reader.tag === TAG.OBJECT_IDENTIFIER;
	return beginsWithOid ? nameOf(readOid(reader, reader.contentStart, reader.contentEnd)) : undefined;
}

const nameOf = ({ name, dotted }: ObjectIdentifier): string => name ?? dotted;
