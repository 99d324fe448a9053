import { type CST, Lexer, Parser } from "yaml";
import type { Range } from "../../problem.ts";
import { readBlock } from "./block-scalar.ts";
import { Collection } from "./collection.ts";
import { readDoubleQuoted } from "./double-quoted-scalar.ts";
import { readPlain, readSingleQuoted } from "./flow-scalar.ts";
import { DEEPEST, MOST_TOKENS, ScalarCollector, type ScalarStyle, type Scalars } from "./scalar.ts";
import type { ScalarText } from "./scalar-text.ts";
import { withoutDirectives } from "./template-mask.ts";

/** The scalars of a YAML text (1.2.2), which may be a template and may have faults. Never throws. */
export function yamlScalars(text: string): Scalars {
	const collector = new ScalarCollector();
	const walk = new Walk(text, collector);
	for (const token of tokensOf(withoutDirectives(text)))
		if (token.type === "document") walk.value(token.value, undefined, undefined);
	return collector;
}

/** Concrete syntax, which has everything at its place, right or wrong. A text of too many elements ends early. */
function tokensOf(text: string): CST.Token[] {
	const tokens: CST.Token[] = [];
	const parser = new Parser();
	let count = 0;
	for (const lexeme of new Lexer().lex(text)) {
		tokens.push(...parser.next(lexeme));
		if (++count === MOST_TOKENS) break;
	}
	tokens.push(...parser.end());
	return tokens;
}

type Key = string | number | undefined;

class Walk {
	private readonly text: string;
	private readonly collector: ScalarCollector;
	private depth = 0;

	constructor(text: string, collector: ScalarCollector) {
		this.text = text;
		this.collector = collector;
	}

	value(token: CST.Token | null | undefined, parent: Collection | undefined, key: Key): void {
		switch (token?.type) {
			case "block-map":
			case "block-seq":
			case "flow-collection":
				this.collection(token, parent, key);
				break;
			case "block-scalar": {
				const layout = blockLayout(token);
				const style = layout.mode === ">" ? "folded" : "literal";
				this.scalar(parent, key, layout.content, style, () => readBlock(this.text, layout));
				break;
			}
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": {
				const range = { start: token.offset, end: token.offset + token.source.length };
				const { style, read } = FLOW[token.type];
				this.scalar(parent, key, range, style, () => read(this.text, range));
				break;
			}
			default:
		}
	}

	private scalar(
		parent: Collection | undefined,
		key: Key,
		range: Range,
		style: ScalarStyle,
		read: () => ScalarText,
	): void {
		this.collector.value(parent, key, { range, style, read });
	}

	private collection(
		token: CST.BlockMap | CST.BlockSequence | CST.FlowCollection,
		parent: Collection | undefined,
		key: Key,
	): void {
		if (this.depth === DEEPEST) return;
		this.depth++;
		const collection = new Collection(token.offset, parent, key);
		const isList = token.type === "block-seq" || (token.type === "flow-collection" && token.start.source === "[");
		for (const [index, item] of token.items.entries()) {
			if (isList && item.key === undefined) this.value(item.value, collection, index);
			else if (isList) this.value(item.value, new Collection(token.offset, collection, index), this.nameOf(item.key));
			else this.value(item.value, collection, this.nameOf(item.key));
		}
		this.depth--;
	}

	private nameOf(token: CST.Token | null | undefined): string {
		switch (token?.type) {
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
				return FLOW[token.type].read(this.text, { start: token.offset, end: token.offset + token.source.length }).text;
			case "alias":
				return token.source;
			default:
				return "?";
		}
	}
}

interface FlowStyle {
	readonly style: ScalarStyle;
	read(source: string, range: Range): ScalarText;
}

const FLOW: Readonly<Record<"scalar" | "single-quoted-scalar" | "double-quoted-scalar", FlowStyle>> = {
	scalar: { style: "plain", read: readPlain },
	"single-quoted-scalar": { style: "singleQuoted", read: readSingleQuoted },
	"double-quoted-scalar": { style: "doubleQuoted", read: readDoubleQuoted },
};

function blockLayout({ offset, indent, props, source }: CST.BlockScalar): Parameters<typeof readBlock>[1] {
	const header = props.map((token) => ("source" in token && typeof token.source === "string" ? token.source : ""));
	const start = offset + header.join("").length;
	const indicators = header[0] ?? "";
	const digit = /[1-9]/.exec(indicators)?.[0];
	return {
		mode: indicators.charAt(0),
		chomping: /[+-]/.exec(indicators)?.[0] ?? "",
		indentation: digit === undefined ? undefined : Math.max(0, indent + Number(digit)),
		content: { start, end: start + source.length },
	};
}
