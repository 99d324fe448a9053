import { DerReader } from "../../der/reader.ts";
import { TAG } from "../../der/tags.ts";
import { readName } from "../../x509/name.ts";

/** The distinguished name in `der` as RFC 4514 writes it; undefined where none is readable. Untrusted text. */
export function issuerNameText(der: Uint8Array): string | undefined {
	const reader = new DerReader<never>(der, () => undefined);
	if (!reader.expect(TAG.SEQUENCE, 0, der.length, "Name")) return undefined;
	const text = readName(reader, reader.element()).toString();
	return text === "" ? undefined : text;
}
