import { byteAt } from "../../der/byte.ts";
import type { Element } from "../../der/element.ts";
import { FieldWalk } from "../../der/field-walk.ts";
import { hex } from "../../der/hex.ts";
import { latin1 } from "../../der/latin1.ts";
import { members } from "../../der/members.ts";
import { type ObjectIdentifier, readOid } from "../../der/oid.ts";
import { readString } from "../../der/strings.ts";
import { TAG } from "../../der/tags.ts";
import type { KeyReader } from "../../keys/problems.ts";

/** What the attributes of a bag say (RFC 7292 §4.2, RFC 2985 §5.5). */
export interface BagAttributes {
	readonly friendlyName: string | undefined;
	/** Lower-case hex. */
	readonly localKeyId: string | undefined;
	/** Oracle's mark on certificates that the JDK shall trust: what for. */
	readonly trustedKeyUsage: readonly ObjectIdentifier[] | undefined;
	/** The JDK puts the time into localKeyId. Milliseconds since 1970. */
	readonly created: number | undefined;
	readonly others: readonly ObjectIdentifier[];
}

export const NO_ATTRIBUTES: BagAttributes = {
	friendlyName: undefined,
	localKeyId: undefined,
	trustedKeyUsage: undefined,
	created: undefined,
	others: [],
};

/** Reads `bagAttributes`, a SET OF `SEQUENCE { attrId, attrValues SET }`. */
export function readBagAttributes(reader: KeyReader, set: Element): BagAttributes {
	let found = NO_ATTRIBUTES;
	for (const attribute of members(reader, set, TAG.SEQUENCE, "bagAttribute")) {
		const walk = new FieldWalk(reader, attribute);
		const id = walk.required(TAG.OBJECT_IDENTIFIER, "attrId");
		const values = walk.required(TAG.SET, "attrValues");
		walk.finish("bagAttribute");
		const type = readOid(reader, id.contentStart, id.contentEnd);
		found = { ...found, ...known(reader, type, values, found) };
	}
	return found;
}

function known(
	reader: KeyReader,
	type: ObjectIdentifier,
	values: Element,
	{ others }: BagAttributes,
): Partial<BagAttributes> {
	switch (type.name) {
		case "friendlyName":
			return { friendlyName: firstText(reader, values) };
		case "localKeyId":
			return readLocalKeyId(reader, values);
		case "trustedKeyUsage":
			return { trustedKeyUsage: readUsages(reader, values) };
		default:
			return { others: [...others, type] };
	}
}

/** A BMPString by the standard; UTF8String and PrintableString are met too. */
function firstText(reader: KeyReader, { contentStart, contentEnd }: Element): string | undefined {
	if (!reader.read(contentStart, contentEnd)) return undefined;
	return readString(reader, reader.tag, reader.contentStart, reader.contentEnd);
}

function readLocalKeyId(reader: KeyReader, values: Element): Partial<BagAttributes> {
	const { contentStart, contentEnd } = values;
	if (!reader.expect(TAG.OCTET_STRING, contentStart, contentEnd, "localKeyId")) return {};
	const { bytes, contentStart: start, contentEnd: end } = reader;
	return { localKeyId: hex(bytes, start, end), created: timeIn(bytes, start, end) };
}

/** `Time 1700000000000`, as `sun.security.pkcs12.PKCS12KeyStore` writes it. */
function timeIn(bytes: Uint8Array, start: number, end: number): number | undefined {
	if (end - start > 40 || start === end || byteAt(bytes, start) !== "T".charCodeAt(0)) return undefined;
	const time = /^Time (\d{1,15})$/.exec(latin1(bytes, start, end))?.[1];
	return time === undefined ? undefined : Number(time);
}

function readUsages(reader: KeyReader, values: Element): ObjectIdentifier[] {
	return members(reader, values, TAG.OBJECT_IDENTIFIER, "trustedKeyUsage").map(({ contentStart, contentEnd }) =>
		readOid(reader, contentStart, contentEnd),
	);
}
