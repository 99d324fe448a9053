import { TAG } from "../../der/tags.ts";
import type { X509Reader } from "../problems.ts";
import { expectWhole } from "./whole-element.ts";

/**
 * Extensions that say everything by being there: precertificatePoison (RFC 6962 §3.1), ocspNoCheck (RFC 6960
 * §4.2.2.2.1), noRevAvail (RFC 9608 §2), delegationUsage (RFC 9345 §4.2). Their value is NULL.
 */
export function nullExtension(reader: X509Reader, start: number, end: number): true | undefined {
	if (!expectWhole(reader, TAG.NULL, start, end, "NULL")) return undefined;
	reader.expectEnd(reader.contentStart, reader.contentEnd, "NULL");
	return true;
}
