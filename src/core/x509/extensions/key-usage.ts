import { TAG } from "../../der/tags.ts";
import type { X509Reader } from "../problems.ts";
import { namedBits } from "./named-bits.ts";
import { expectWhole } from "./whole-element.ts";

/** The bits of `KeyUsage` in their order (RFC 5280 §4.2.1.3; `contentCommitment` was `nonRepudiation`). */
export const KEY_USAGES = [
	"digitalSignature",
	"contentCommitment",
	"keyEncipherment",
	"dataEncipherment",
	"keyAgreement",
	"keyCertSign",
	"cRLSign",
	"encipherOnly",
	"decipherOnly",
] as const;

export type KeyUsage = (typeof KEY_USAGES)[number];

export function keyUsage(reader: X509Reader, start: number, end: number): readonly KeyUsage[] | undefined {
	if (!expectWhole(reader, TAG.BIT_STRING, start, end, "keyUsage")) return undefined;
	return namedBits(reader, reader.element(), KEY_USAGES);
}
