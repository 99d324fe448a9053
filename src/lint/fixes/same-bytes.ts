import { PkiDocument } from "../../core/index.ts";
import type { FixSource, Replacement } from "./define-fix.ts";

/** `text` with non-overlapping replacements made. */
export function applied(text: string, replacements: readonly Replacement[]): string {
	let result = "";
	let at = 0;
	for (const { start, end, text: by } of [...replacements].sort((a, b) => a.start - b.start || a.end - b.end)) {
		result += text.slice(at, start) + by;
		at = end;
	}
	return result + text.slice(at);
}

/** The replacements, or none of them where an object would not be the same afterwards. */
export function keepingBytes(source: FixSource, replacements: readonly Replacement[]): readonly Replacement[] {
	const after = new PkiDocument(applied(source.text, replacements), source.host).items;
	const isSame =
		after.length === source.items.length &&
		after.every(({ bytes }, index) => sameBytes(bytes, source.items[index]?.bytes));
	return isSame ? replacements : [];
}

const sameBytes = (one: Uint8Array, other: Uint8Array | undefined): boolean =>
	one.length === other?.length && one.every((byte, index) => byte === other[index]);
