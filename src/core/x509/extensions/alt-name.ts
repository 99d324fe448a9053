import { TAG } from "../../der/tags.ts";
import type { X509Reader } from "../problems.ts";
import { type GeneralName, generalNames } from "./general-name.ts";

/** `GeneralNames` of subjectAltName and issuerAltName (RFC 5280 §4.2.1.6, §4.2.1.7). */
export function altName(reader: X509Reader, start: number, end: number): readonly GeneralName[] | undefined {
	if (!reader.expect(TAG.SEQUENCE, start, end, "GeneralNames")) return undefined;
	const { start: sequenceStart, contentStart, contentEnd, end: sequenceEnd } = reader;
	reader.expectEnd(sequenceEnd, end, "GeneralNames");
	const names = generalNames(reader, contentStart, contentEnd);
	if (names.length === 0)
		reader.problem("x509.empty-sequence", "warning", sequenceStart, sequenceEnd, { field: "GeneralNames" });
	for (const name of names)
		if (name.type === "ip" && name.octets.length !== 4 && name.octets.length !== 16)
			reader.problem("x509.ip-address-length", "error", name.range.start, name.range.end, {
				octets: name.octets.length,
			});
	return names;
}
