import { readString } from "../../der/strings.ts";
import { context, TAG } from "../../der/tags.ts";
import type { X509Reader } from "../problems.ts";
import { expectString } from "./string-element.ts";
import { expectWhole } from "./whole-element.ts";

/** CABFOrganizationIdentifier (CA/Browser Forum, EV Guidelines §7.1.2.2): where an organisation is registered. */
export interface CABFOrganizationIdentifier {
	/** `VAT`, `NTR`, `PSD`, … */
	readonly registrationSchemeIdentifier: string;
	readonly registrationCountry: string;
	readonly registrationStateOrProvince: string | undefined;
	readonly registrationReference: string;
}

export function cabfOrganizationIdentifier(
	reader: X509Reader,
	start: number,
	end: number,
): CABFOrganizationIdentifier | undefined {
	if (!expectWhole(reader, TAG.SEQUENCE, start, end, "cabfOrganizationIdentifier")) return undefined;
	const { contentStart, contentEnd } = reader;
	const registrationSchemeIdentifier = expectString(
		reader,
		TAG.PRINTABLE_STRING,
		contentStart,
		contentEnd,
		"registrationSchemeIdentifier",
	);
	if (registrationSchemeIdentifier === undefined) return undefined;
	const registrationCountry = expectString(reader, TAG.PRINTABLE_STRING, reader.end, contentEnd, "registrationCountry");
	if (registrationCountry === undefined) return undefined;
	let registrationStateOrProvince: string | undefined;
	if (reader.peek(reader.end, contentEnd) === context(0) && reader.read(reader.end, contentEnd))
		registrationStateOrProvince = readString(reader, TAG.PRINTABLE_STRING, reader.contentStart, reader.contentEnd);
	const registrationReference = expectString(reader, TAG.UTF8_STRING, reader.end, contentEnd, "registrationReference");
	if (registrationReference === undefined) return undefined;
	reader.expectEnd(reader.end, contentEnd, "cabfOrganizationIdentifier");
	return {
		registrationSchemeIdentifier,
		registrationCountry,
		registrationStateOrProvince,
		registrationReference,
	};
}
