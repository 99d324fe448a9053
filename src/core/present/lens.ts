import type { Item } from "../item.ts";
import { visible } from "./escape/visible.ts";
import { summaryParts } from "./summary.ts";
import { typedTitle } from "./title.ts";
import { shortOutlook } from "./validity.ts";
import { placeInWords } from "./words/place.ts";

/** Longest name a lens shows; a CN may have thousands of characters. */
const LONGEST_NAME = 80;

/**
 * One line above a block: "CN=api · EC P-256 · expires in 61 d · Secret api-tls · data tls.crt". `now` in milliseconds
 * since the epoch. Plain text on one line with control characters made visible.
 */
export function lensTitle(item: Item, now: number): string {
	const name = visible(shortened(typedTitle(item)));
	const parts = summaryParts(item, now, shortOutlook).filter((part) => part !== name);
	const place = placeInWords(item.place);
	return [name, ...parts, ...(place === undefined ? [] : [visible(place)])].join(" · ");
}

/** Cuts between code points, never inside a surrogate pair. */
function shortened(name: string): string {
	if (name.length <= LONGEST_NAME) return name;
	return `${[...name.slice(0, 2 * LONGEST_NAME)].slice(0, LONGEST_NAME).join("")}…`;
}
