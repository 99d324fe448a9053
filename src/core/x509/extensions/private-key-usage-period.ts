import { context, TAG } from "../../der/tags.ts";
import { readTime, type Time } from "../../der/time.ts";
import type { X509Reader } from "../problems.ts";
import { unexpectedTag } from "./unexpected-tag.ts";
import { expectWhole } from "./whole-element.ts";

/** When the private key may be used to sign (RFC 3280 §4.2.1.4; RFC 5280 dropped it). */
export interface PrivateKeyUsagePeriod {
	readonly notBefore: Time | undefined;
	readonly notAfter: Time | undefined;
}

export function privateKeyUsagePeriod(
	reader: X509Reader,
	start: number,
	end: number,
): PrivateKeyUsagePeriod | undefined {
	if (!expectWhole(reader, TAG.SEQUENCE, start, end, "privateKeyUsagePeriod")) return undefined;
	const { contentStart, contentEnd } = reader;
	let notBefore: Time | undefined;
	let notAfter: Time | undefined;
	for (let at = contentStart; reader.read(at, contentEnd); at = reader.end) {
		if (reader.tag === context(0)) notBefore = readTime(reader, reader.element());
		else if (reader.tag === context(1)) notAfter = readTime(reader, reader.element());
		else unexpectedTag(reader, "privateKeyUsagePeriod", "[0]…[1]");
	}
	return { notBefore, notAfter };
}
