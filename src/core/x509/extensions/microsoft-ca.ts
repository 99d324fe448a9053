import { hex } from "../../der/hex.ts";
import { TAG } from "../../der/tags.ts";
import type { X509Reader } from "../problems.ts";
import { expectSmallNumber } from "./small-number.ts";
import { expectWhole } from "./whole-element.ts";

/** Which certificate and key of its own a Microsoft CA used (szOID_CERTSRV_CA_VERSION); both count renewals from 0. */
export interface MicrosoftCAVersion {
	readonly certificateIndex: number;
	readonly keyIndex: number;
}

export function microsoftCAVersion(reader: X509Reader, start: number, end: number): MicrosoftCAVersion | undefined {
	const number = expectSmallNumber(reader, TAG.INTEGER, start, end, "microsoftCAVersion");
	if (number === undefined) return undefined;
	reader.expectEnd(reader.end, end, "microsoftCAVersion");
	return { certificateIndex: number % 0x1_0000, keyIndex: Math.floor(number / 0x1_0000) };
}

/** Lower-case hex of the SHA-1 of the CA's previous certificate (szOID_CERTSRV_PREVIOUS_CERT_HASH). */
export function microsoftPreviousCertHash(reader: X509Reader, start: number, end: number): string | undefined {
	if (!expectWhole(reader, TAG.OCTET_STRING, start, end, "microsoftPreviousCertHash")) return undefined;
	return hex(reader.bytes, reader.contentStart, reader.contentEnd);
}
