import type { Item } from "../../core/index.ts";
import { fileNameText } from "../../core/present/escape/file-name.ts";
import { title } from "../../core/present/title.ts";
import { blockLines, isPlainBlock, lineBreakOf } from "./block.ts";
import type { FixSource } from "./define-fix.ts";

/** A file to make, with its name and without its folder. */
export interface SplitFile {
	readonly name: string;
	readonly text: string;
}

/**
 * One file for each object of a PEM file, named for the file, its place in it and what it is, with its text as it stands
 * there. Empty where there are fewer than two, or one of them stands in no lines of its own.
 */
export function splitBundle(source: FixSource, fileName: string): readonly SplitFile[] {
	const { text, items, host } = source;
	if (host !== "pem" || items.length < 2) return [];
	const stem = fileName.replace(/\.\w{1,10}$/, "");
	const files = items.map((item, index): SplitFile | undefined => {
		const lines = isPlainBlock(source, item) ? blockLines(source, item) : undefined;
		if (lines === undefined) return undefined;
		const extension = item.content.kind === "privateKey" ? ".key" : ".pem";
		const name = fileNameText(`${stem}-${index + 1}-${nameOf(item)}`, "object", extension);
		return { name, text: text.slice(lines.start, lines.end) + lineBreakOf(text) };
	});
	return files.includes(undefined) ? [] : files.filter((file) => file !== undefined);
}

const nameOf = (item: Item): string => (item.content.kind === "privateKey" ? "key" : title(item));
