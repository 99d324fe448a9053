import type { Element } from "../../der/element.ts";
import { hex } from "../../der/hex.ts";
import { checkInteger, integerHex } from "../../der/integer.ts";
import { context, contextConstructed, TAG } from "../../der/tags.ts";
import type { X509Reader } from "../problems.ts";
import { type GeneralName, generalNames } from "./general-name.ts";

/** Lower-case hex of the subject's key identifier (RFC 5280 §4.2.1.2). */
export function subjectKeyIdentifier(reader: X509Reader, start: number, end: number): string | undefined {
	if (!reader.expect(TAG.OCTET_STRING, start, end, "subjectKeyIdentifier")) return undefined;
	reader.expectEnd(reader.end, end, "subjectKeyIdentifier");
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
	if (!reader.expect(TAG.SEQUENCE, start, end, "authorityKeyIdentifier")) return undefined;
	const { contentStart, contentEnd, end: sequenceEnd } = reader;
	reader.expectEnd(sequenceEnd, end, "authorityKeyIdentifier");
	let keyIdentifier: string | undefined;
	let authorityCertIssuer: readonly GeneralName[] = [];
	let authorityCertSerialNumber: string | undefined;
	for (let at = contentStart; reader.read(at, contentEnd); ) {
		const element: Element = reader.element();
		at = element.end;
		if (element.tag === context(0)) keyIdentifier = hex(reader.bytes, element.contentStart, element.contentEnd);
		else if (element.tag === contextConstructed(1))
			authorityCertIssuer = generalNames(reader, element.contentStart, element.contentEnd);
		else if (element.tag === context(2)) {
			checkInteger(reader, element);
			authorityCertSerialNumber = integerHex(reader.bytes, element);
		} else
			reader.problem("der.unexpected-tag", "warning", element.start, element.end, {
				field: "authorityKeyIdentifier",
				expected: "[0]…[2]",
				found: element.tag,
			});
	}
	return { keyIdentifier, authorityCertIssuer, authorityCertSerialNumber };
}
