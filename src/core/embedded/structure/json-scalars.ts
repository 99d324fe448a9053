import { createScanner, type JSONScanner } from "jsonc-parser";
import { Collection } from "./collection.ts";
import { readDoubleQuoted } from "./double-quoted-scalar.ts";
import { DEEPEST, MOST_TOKENS, ScalarCollector, type Scalars } from "./scalar.ts";

/** An object or array whose end has not come yet. */
interface Open {
	readonly collection: Collection;
	readonly isArray: boolean;
	/** The member or index at hand. */
	key: string | number;
	/** Whether a string is the name of a member. */
	expectsName: boolean;
	/** The string before: a name after all where a colon follows, as without the comma before it. */
	lastString: string;
}

/** The strings of a JSON text, which may have comments, trailing commas and faults (RFC 8259). Never throws. */
export function jsonScalars(text: string): Scalars {
	const collector = new ScalarCollector();
	const scanner = createScanner(text, true);
	const open: Open[] = [];
	let deeper = 0;
	for (let count = 0; count < MOST_TOKENS; count++) {
		scanner.scan();
		const start = scanner.getTokenOffset();
		if (start >= text.length) break;
		const char = text.charAt(start);
		if (char === "{" || char === "[") {
			if (open.length < DEEPEST) open.push(opened(open.at(-1), char === "[", start));
			else deeper++;
		} else if (char === "}" || char === "]") {
			if (deeper > 0) deeper--;
			else close(open, scanner);
		} else if (deeper === 0) member(collector, open.at(-1), text, scanner);
	}
	for (const { collection } of open) collection.end = text.length;
	return collector;
}

const opened = (outer: Open | undefined, isArray: boolean, start: number): Open => ({
	collection: new Collection(start, outer?.collection, outer?.key),
	isArray,
	key: isArray ? 0 : "",
	expectsName: !isArray,
	lastString: "",
});

function close(open: Open[], scanner: JSONScanner): void {
	const closed = open.pop();
	if (closed !== undefined) closed.collection.end = scanner.getTokenOffset() + scanner.getTokenLength();
}

function member(collector: ScalarCollector, inside: Open | undefined, text: string, scanner: JSONScanner): void {
	const start = scanner.getTokenOffset();
	const char = text.charAt(start);
	if (char === ",") {
		if (inside === undefined) return;
		if (typeof inside.key === "number") inside.key++;
		else inside.expectsName = true;
	} else if (char === ":") {
		if (inside !== undefined && !inside.isArray) inside.key = inside.lastString;
		if (inside !== undefined) inside.expectsName = false;
	} else if (char === '"') {
		if (inside !== undefined) inside.lastString = scanner.getTokenValue();
		if (inside?.expectsName === true) return;
		const range = { start, end: start + scanner.getTokenLength() };
		const read = () => readDoubleQuoted(text, range);
		collector.value(inside?.collection, inside?.key, { range, style: "doubleQuoted", read });
	}
}
