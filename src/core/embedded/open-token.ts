import { TAG } from "../der/tags.ts";
import { decodeBase64, isBase64 } from "../pem/base64.ts";
import { Base64Map } from "../pem/base64-map.ts";
import { scanBody } from "../pem/body.ts";
import type { Range } from "../problem.ts";
import { sourceText } from "../source-text.ts";
import { endOfToken } from "./base64-token.ts";

/** What base64 inside a text turned out to hold. */
export interface OpenedToken {
	readonly bytes: Uint8Array;
	/** From `bytes` to the text that the token stands in. */
	readonly toText: (range: Range) => Range;
	/** The bytes as text where they are PEM; undefined where they are an object themselves. */
	readonly pemText: string | undefined;
	/** How many times base64 was put around the material. */
	readonly layers: number;
}

/** Nobody encodes three times on purpose; hostile input does it without end. */
const MAX_LAYERS = 3;

const NO_SURROUNDINGS = { quote: "", linePrefix: "" };

/** Decodes the token at `range` of `text`, and once more where that gives base64 again. */
export function openToken(text: string, range: Range): OpenedToken {
	return openLayer(text.slice(range.start, range.end), (inner) => shift(inner, range.start), 1);
}

const shift = ({ start, end }: Range, by: number): Range => ({ start: start + by, end: end + by });

function openLayer(token: string, outer: (range: Range) => Range, layers: number): OpenedToken {
	const { parts, substitutions } = scanBody(token, 0, token.length, NO_SURROUNDINGS);
	const runs = parts[0]?.runs ?? [];
	const map = new Base64Map(parts.slice(0, 1));
	const bytes = decodeBase64(token, runs, substitutions);
	const toText = (range: Range): Range => outer(map.textRange(range));
	const head = String.fromCharCode(...bytes.subarray(0, PEEK));
	if (layers < MAX_LAYERS && isBase64Text(head)) {
		const { text } = sourceText(bytes);
		const start = head.length - head.trimStart().length;
		const inner = text.slice(start, endOfToken(text, start));
		return openLayer(inner, (range) => toText(shift(range, start)), layers + 1);
	}
	return { bytes, toText, pemText: pemTextOf(bytes), layers };
}

/** Bytes looked at to tell text from an object. */
const PEEK = 64;

function isBase64Text(head: string): boolean {
	const word = head.trim();
	return (
		word.length >= PEEK - 4 && [...word].every((char) => isBase64(char.charCodeAt(0)) || char === "\n" || char === "\r")
	);
}

/** Bytes that begin like an object are none; a text may say something before its first block. */
function pemTextOf(bytes: Uint8Array): string | undefined {
	if (bytes[0] === TAG.SEQUENCE) return undefined;
	const { text } = sourceText(bytes);
	return text.includes("BEGIN ") ? text : undefined;
}
