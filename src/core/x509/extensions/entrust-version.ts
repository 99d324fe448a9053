import { TAG } from "../../der/tags.ts";
import type { X509Reader } from "../problems.ts";
import { namedBits } from "./named-bits.ts";
import { expectString } from "./string-element.ts";
import { expectWhole } from "./whole-element.ts";

const ENTRUST_FLAGS = ["keyUpdateAllowed", "newExtensions", "pKIXCertificate"] as const;

export type EntrustFlag = (typeof ENTRUST_FLAGS)[number];

/** `EntrustVersInfoSyntax`, which Entrust's CA writes: its version and three flags. */
export interface EntrustVersInfo {
	/** `V4.0` */
	readonly entrustVers: string;
	readonly entrustVersInfoFlags: readonly EntrustFlag[];
}

export function entrustVersInfo(reader: X509Reader, start: number, end: number): EntrustVersInfo | undefined {
	if (!expectWhole(reader, TAG.SEQUENCE, start, end, "entrustVersInfo")) return undefined;
	const { contentStart, contentEnd } = reader;
	const entrustVers = expectString(reader, TAG.GENERAL_STRING, contentStart, contentEnd, "entrustVers");
	if (entrustVers === undefined) return undefined;
	if (!reader.expect(TAG.BIT_STRING, reader.end, contentEnd, "entrustVersInfoFlags"))
		return { entrustVers, entrustVersInfoFlags: [] };
	reader.expectEnd(reader.end, contentEnd, "entrustVersInfo");
	return { entrustVers, entrustVersInfoFlags: namedBits(reader, reader.element(), ENTRUST_FLAGS) };
}
