import { TAG } from "../../der/tags.ts";
import type { X509Reader } from "../problems.ts";
import type { ExtensionDecoder } from "./decoder.ts";
import { namedBits } from "./named-bits.ts";
import { wholeString } from "./string-element.ts";
import { expectWhole } from "./whole-element.ts";

/** The bits of netscape-cert-type in their order, by OpenSSL's names; bit 4 is reserved. */
const NETSCAPE_CERT_TYPES = [
	"sslClient",
	"sslServer",
	"smime",
	"objectSigning",
	"reserved",
	"sslCA",
	"smimeCA",
	"objectSigningCA",
] as const;

export type NetscapeCertType = (typeof NETSCAPE_CERT_TYPES)[number];

export function netscapeCertType(
	reader: X509Reader,
	start: number,
	end: number,
): readonly NetscapeCertType[] | undefined {
	if (!expectWhole(reader, TAG.BIT_STRING, start, end, "netscapeCertType")) return undefined;
	return namedBits(reader, reader.element(), NETSCAPE_CERT_TYPES);
}

/** netscapeComment and the addresses beside it: each an IA5String. */
export const netscapeString: ExtensionDecoder<string> = (reader, start, end) =>
	wholeString(reader, TAG.IA5_STRING, start, end, "IA5String");
