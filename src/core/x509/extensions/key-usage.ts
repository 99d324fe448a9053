import { readNamedBits } from "../../der/bits.ts";
import { TAG } from "../../der/tags.ts";
import type { X509Reader } from "../problems.ts";

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
	if (!reader.expect(TAG.BIT_STRING, start, end, "keyUsage")) return undefined;
	const element = reader.element();
	reader.expectEnd(element.end, end, "keyUsage");
	const usages: KeyUsage[] = [];
	for (const bit of readNamedBits(reader, element) ?? []) {
		const usage = KEY_USAGES[bit];
		if (usage !== undefined) usages.push(usage);
	}
	return usages;
}
