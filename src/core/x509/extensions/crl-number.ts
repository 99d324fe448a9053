import { checkInteger, integerHex, isNegativeInteger } from "../../der/integer.ts";
import { TAG } from "../../der/tags.ts";
import type { X509Reader } from "../problems.ts";
import { reportInteger } from "./small-number.ts";
import { expectWhole } from "./whole-element.ts";

/**
 * cRLNumber (RFC 5280 §5.2.3) and the BaseCRLNumber of deltaCRLIndicator (§5.2.4): up to 20 octets, so hexadecimal, as
 * a serial number is.
 */
export function crlNumber(reader: X509Reader, start: number, end: number): string | undefined {
	if (!expectWhole(reader, TAG.INTEGER, start, end, "CRLNumber")) return undefined;
	const element = reader.element();
	checkInteger(reader, element);
	if (isNegativeInteger(reader.bytes, element)) reportInteger(reader, element, "x509.integer-range", "CRLNumber");
	return integerHex(reader.bytes, element);
}
