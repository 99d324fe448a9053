import { TAG } from "../../der/tags.ts";
import type { X509Reader } from "../problems.ts";
import { type GeneralName, generalNames } from "./general-name.ts";
import { reportEmpty } from "./sequence-of.ts";
import { expectWhole } from "./whole-element.ts";

/** `GeneralNames` of subjectAltName, issuerAltName (RFC 5280 §4.2.1.6, §4.2.1.7) and certificateIssuer (§5.3.3). */
export function altName(reader: X509Reader, start: number, end: number): readonly GeneralName[] | undefined {
	if (!expectWhole(reader, TAG.SEQUENCE, start, end, "GeneralNames")) return undefined;
	reportEmpty(reader, "GeneralNames");
	const names = generalNames(reader, reader.contentStart, reader.contentEnd);
	for (const name of names)
		if (name.type === "ip" && name.octets.length !== 4 && name.octets.length !== 16)
			reader.problem("x509.ip-address-length", "error", name.range.start, name.range.end, {
				octets: name.octets.length,
			});
	return names;
}
