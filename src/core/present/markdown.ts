import type { Item } from "../item.ts";
import type { Digests } from "./digests.ts";
import { markdownText } from "./escape/markdown.ts";
import type { HoverFact } from "./hover/fact.ts";
import { hoverFacts } from "./hover/facts.ts";
import { title } from "./title.ts";
import { kindInWords } from "./words/object-kind.ts";
import { placeInWords } from "./words/place.ts";

export interface MarkdownContext {
	/** Milliseconds since the epoch. */
	readonly now: number;
	/** Without it there is no fingerprint. */
	readonly digests?: Digests;
	/** Markdown that the editor has made and vouches for, such as command links; it is not escaped. */
	readonly links?: readonly string[];
}

/** Longest text of one line; names and lists of names may have any length. */
const LONGEST = 600;

/**
 * The hover of an object: title, place, links, what people look for first as a list. Everything from the object is escaped. The
 * links stand first since an editor shows about ten lines and hides the rest.
 */
export function hoverMarkdown(item: Item, { now, digests, links = [] }: MarkdownContext): string {
	const name = title(item);
	const kind = kindInWords(item);
	const heading = name === kind ? `**${inline(kind)}**` : `**${inline(name)}** — ${inline(kind)}`;
	const lines = hoverFacts(item, now, digests).map(bullet);
	const paragraphs = [heading, inline(placeInWords(item.place) ?? ""), links.join(" · "), lines.join("\n")].filter(
		(paragraph) => paragraph !== "",
	);
	return paragraphs.join("\n\n");
}

const bullet = ({ label, text, isCode }: HoverFact): string =>
	`- ${inline(label)}: ${isCode ? codeSpan(text) : inline(text)}`;

const inline = (text: string): string => markdownText(shortened(text));

function shortened(text: string): string {
	if (text.length <= LONGEST) return text;
	// A name that fills the space with two-unit characters is cut between them.
	return `${[...text.slice(0, 2 * LONGEST)].slice(0, LONGEST).join("")}…`;
}

/** Hexadecimal digits in code; whatever else has come here would end the span and is escaped instead. */
const codeSpan = (text: string): string => (/^[0-9A-Za-z:.-]+$/.test(text) ? `\`${text}\`` : inline(text));
