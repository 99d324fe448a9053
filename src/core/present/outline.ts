import type { Item } from "../item.ts";
import { visible } from "./escape/visible.ts";
import { summaryParts } from "./summary.ts";
import { title } from "./title.ts";
import { shortOutlook } from "./validity.ts";

/** An object in an outline: plain text on one line with control characters made visible. */
export interface OutlineEntry {
	readonly name: string;
	readonly detail: string;
}

/** Name and what distinguishes the object. `now` in milliseconds since the epoch. */
export const outlineEntry = (item: Item, now: number): OutlineEntry => ({
	name: visible(title(item)),
	detail: visible(summaryParts(item, now, shortOutlook).join(" · ")),
});
