import type { BodyContext } from "./body.ts";
import type { BlockExtent } from "./extent.ts";

/** What the text just before a block says about how to read its inside. */
export interface Surroundings extends BodyContext {
	/** White space between the start of the line and the block. */
	readonly indentation: number;
	/** Whether an END boundary ends right where the block begins. */
	readonly isGlued: boolean;
	/** Characters of a byte order mark right before the block: 1 in a text, 3 in bytes taken one to one. */
	readonly byteOrderMark: number;
}

/** How far back the text before a block is looked at; markers and indentation are short. */
export const CONTEXT_REACH = 120;

/** How far the line behind a block is looked at: an edit nearer than this can change what is said of the block. */
export const BEHIND_REACH = 200;

const BYTE_ORDER_MARKS = ["\ufeff", "\u00ef\u00bb\u00bf"];

const QUOTES = new Set(['"', "'", "`"]);

/** Comment markers, quote marks of mail, diff signs: what people leave in front of every line. */
const LINE_PREFIX = /^(?:\/\/+|#+|--|;+|%+|>+|\*+|\||\+|-|REM|rem|dnl)$/;

/** Looks at the line of `text` in front of `extent`. */
export function blockSurroundings(text: string, { start }: BlockExtent): Surroundings {
	const reached = text.slice(Math.max(0, start - CONTEXT_REACH), start);
	const lineStart = reached.lastIndexOf("\n") + 1;
	const isWholeLine = lineStart > 0 || reached.length === start;
	const before = reached.slice(lineStart);
	const marker = before.trim();
	return {
		quote: quoteBefore(reached),
		linePrefix: isWholeLine && LINE_PREFIX.test(marker) ? marker : "",
		indentation: isWholeLine && marker === "" && !before.startsWith("\ufeff") ? before.length : 0,
		isGlued: before.endsWith("--"),
		byteOrderMark: BYTE_ORDER_MARKS.find((mark) => before.endsWith(mark))?.length ?? 0,
	};
}

/** The quote right before the block, also behind an opening line break or escape: `"""⏎`, `"\n`. */
function quoteBefore(reached: string): string {
	let end = reached.length;
	while (true) {
		const char = reached.charAt(end - 1);
		const isEscape = (char === "n" || char === "r") && reached.charAt(end - 2) === "\\";
		if (isEscape) end -= 2;
		else if (char !== "" && char.trim() === "") end--;
		else return QUOTES.has(char) ? char : "";
	}
}
