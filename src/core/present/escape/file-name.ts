/** What some file system does not take in a name, and what separates names; every invisible character too. */
const UNSAFE =
	/[\s<>:"/\\|?*'`$&;!%#~^{}[\]()@=+,\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}]+/gu;

/** Windows knows these as devices, whatever their extension. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** In characters; a file system takes 255 octets, and one character has up to four. */
const LONGEST = 60;

/**
 * A name for a file made of untrusted text: one part of a path that every file system takes and no shell misreads.
 * @param fallback for a text that leaves nothing
 * @param extension with its dot
 */
export function fileNameText(text: string, fallback: string, extension: string): string {
	const wildcard = text.replace(/^\*\./, "wildcard.");
	const stem = [...wildcard.replace(UNSAFE, "-")].slice(0, LONGEST).join("");
	const trimmed = stem.replace(/^[-.]+|[-.]+$/g, "");
	const safe = trimmed === "" ? fallback : trimmed;
	return `${RESERVED.test(safe.split(".")[0] ?? "") ? `_${safe}` : safe}${extension}`;
}
