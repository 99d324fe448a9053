import { hex } from "../../der/hex.ts";
import { checkInteger, integerHex } from "../../der/integer.ts";
import { context, contextConstructed, TAG } from "../../der/tags.ts";
import type { X509Reader } from "../problems.ts";
import { type GeneralName, generalNames } from "./general-name.ts";
import { unexpectedTag } from "./unexpected-tag.ts";
import { expectWhole } from "./whole-element.ts";

/** Lower-case hex of the subject's key identifier (RFC 5280 §4.2.1.2). */
export function subjectKeyIdentifier(reader: X509Reader, start: number, end: number): string | undefined {
	if (!expectWhole(reader, TAG.OCTET_STRING, start, end, "subjectKeyIdentifier")) return undefined;
	return hex(reader.bytes, reader.contentStart, reader.contentEnd);
}

/** RFC 5280 §4.2.1.1. */
export interface AuthorityKeyIdentifier {
	/** Lower-case hex. */
	readonly keyIdentifier: string | undefined;
	readonly authorityCertIssuer: readonly GeneralName[];
	/** Hex as `Certificate.serialNumber` gives it. */
	readonly authorityCertSerialNumber: string | undefined;
}

export function authorityKeyIdentifier(
	reader: X509Reader,
	start: number,
	end: number,
): AuthorityKeyIdentifier | undefined {
	if (!expectWhole(reader, TAG.SEQUENCE, start, end, "authorityKeyIdentifier")) return undefined;
	const { contentStart, contentEnd } = reader;
	let keyIdentifier: string | undefined;
	let authorityCertIssuer: readonly GeneralName[] = [];
	let authorityCertSerialNumber: string | undefined;
	for (let at = contentStart; reader.read(at, contentEnd); ) {
		at = reader.end;
		if (reader.tag === context(0)) keyIdentifier = hex(reader.bytes, reader.contentStart, reader.contentEnd);
		else if (reader.tag === contextConstructed(1))
			authorityCertIssuer = generalNames(reader, reader.contentStart, reader.contentEnd);
		else if (reader.tag === context(2)) {
			const element = reader.element();
			checkInteger(reader, element);
			authorityCertSerialNumber = integerHex(reader.bytes, element);
		} else unexpectedTag(reader, "authorityKeyIdentifier", "[0]…[2]");
	}
	return { keyIdentifier, authorityCertIssuer, authorityCertSerialNumber };
}
