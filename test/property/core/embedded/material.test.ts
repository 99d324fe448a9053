import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findMaterial } from "../../../../src/core/embedded/find.ts";
import { mayHoldMaterial } from "../../../../src/core/embedded/markers.ts";
import { decode, type Item, PkiDocument } from "../../../../src/core/index.ts";

const fixture = (path: string): string =>
	readFileSync(fileURLToPath(new URL(`../../../fixtures/${path}`, import.meta.url)), "utf8");

const PEM = fixture("certificates/authorities/leaf-ec.pem");
const BODY = PEM.replaceAll(/-----[^-]+-----|\n/g, "");
const DER = Buffer.from(BODY, "base64");

/** Picks from a repeating list of numbers: the whole choice of one example. */
class Choices {
	private at = 0;
	private readonly numbers: readonly number[];

	constructor(numbers: readonly number[]) {
		this.numbers = numbers;
	}

	below(count: number): number {
		return (this.numbers[this.at++ % this.numbers.length] as number) % count;
	}
}

const choices = fc.array(fc.nat({ max: 1000 }), { minLength: 7, maxLength: 41 });
const hex = (char: string, digits: number): string => char.charCodeAt(0).toString(16).padStart(digits, "0");
const isLineFeed = (char: string): boolean => char === "\n";

/** A string of JSON, some characters of it escaped. */
const asJson = (value: string, choose: Choices): string =>
	`"${[...value].map((char) => (choose.below(9) === 0 ? `\\u${hex(char, 4)}` : isLineFeed(char) ? "\\n" : char === "/" && choose.below(2) === 0 ? "\\/" : char)).join("")}"`;

/** A scalar in double quotes with escapes of every kind and lines that are continued. */
function asDoubleQuoted(value: string, choose: Choices): string {
	const spelled = [...value].map((char) => {
		const continued = choose.below(40) === 0 ? "\\\n      " : "";
		if (isLineFeed(char)) return `\\n${continued}`;
		const style = choose.below(12);
		const escaped = [`\\x${hex(char, 2)}`, `\\u${hex(char, 4)}`, `\\U${hex(char, 8)}`][style];
		return (escaped ?? char) + (char === " " ? "" : continued);
	});
	return `"${spelled.join("")}"`;
}

/** Lines that folding joins again: an empty line for each line break. */
const asFolded = (value: string, before: string): string => value.trimEnd().replaceAll("\n", `\n\n${before}`);

const asSingleQuoted = (value: string): string => `'${asFolded(value, "      ")}'`;
const asPlain = (value: string): string => asFolded(value, "      ");
const asLiteral = (value: string, choose: Choices): string =>
	`${["|", "|-", "|+", "| # the CA"][choose.below(4)]}\n${value.trimEnd().replaceAll(/^/gm, "      ")}`;
const asFoldedBlock = (value: string, choose: Choices): string =>
	`${[">", ">-", ">+"][choose.below(3)]}\n      ${asFolded(value, "      ")}`;

const STYLES = [asJson, asDoubleQuoted, asSingleQuoted, asPlain, asLiteral, asFoldedBlock];

/** The value in one of the styles somewhere in a resource, and whether that is JSON. */
function resourceWith(value: string, choose: Choices): string {
	const style = STYLES[choose.below(STYLES.length)] as (value: string, choose: Choices) => string;
	const written = style(value, choose);
	const before = choose.below(2) === 0 ? "---\na: b\n---\n" : "# comment\n";
	if (style === asJson && choose.below(2) === 0)
		return `{"apiVersion":"v1","kind":"ConfigMap","data":{"n":1,"list":[true, ${written}]},"metadata":{"name":"x"}}`;
	return `${before}apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: x\ndata:\n    n: 1\n    list:\n    - true\n    - ${written}\nafter: 1\n`;
}

/** The characters that hold each byte are those of its base64, spelled out or escaped. */
function expectEveryCharacter(text: string, item: Item): void {
	let first = "";
	let last = "";
	for (let byte = 0; byte < DER.length; byte++) {
		const { start, end } = item.locate({ start: byte, end: byte + 1 });
		first += spelled(text, start);
		const escaped = /\\(?:x..|u....|U.{8}|\/)$/.exec(text.slice(Math.max(start, end - 10), end));
		last += spelled(text, escaped === null ? end - 1 : end - escaped[0].length);
	}
	expect(first).toBe(FIRST_CHARACTERS);
	expect(last).toBe(LAST_CHARACTERS);
}

/** Of each byte's bits the first and the last are in these characters. */
const FIRST_CHARACTERS = [...DER.keys()].map((byte) => BODY.charAt(Math.floor((byte * 8) / 6))).join("");
const LAST_CHARACTERS = [...DER.keys()].map((byte) => BODY.charAt(Math.floor((byte * 8 + 7) / 6))).join("");

/** The character that begins at `start`, whether or not it is escaped. */
function spelled(text: string, start: number): string {
	const found = /^\\(?:x(..)|u(....)|U(.{8})|(\/))/.exec(text.slice(start, start + 10));
	if (found === null) return text.charAt(start);
	return found[4] ?? String.fromCodePoint(Number.parseInt(found[1] ?? found[2] ?? found[3] ?? "0", 16));
}

describe("a certificate in any style of YAML and JSON", () => {
	test.each([
		["in PEM", PEM],
		["as base64 of DER", BODY],
	])("%s has every byte at its own characters, under its name", (_, value) => {
		fc.assert(
			fc.property(choices, (numbers) => {
				const text = resourceWith(value, new Choices(numbers));
				const { items } = decode(text, { host: "text" });
				if (!mayHoldMaterial(text)) return;
				expect(items.map(({ content }) => content.kind)).toEqual(["certificate"]);
				const item = items[0] as Item;
				expect(Buffer.from(item.bytes).toString("base64")).toBe(BODY);
				expect(item.place).toEqual({
					path: ["data", "list", 1],
					resource: { kind: "ConfigMap", name: "x", namespace: undefined },
				});
				expectEveryCharacter(text, item);
			}),
			{ numRuns: 500 },
		);
	});
});

const PIECES = [
	...["MII", "MIG", "MIH", "MIJ", "MIM", "MIACAQMw", "MIAGCSqG", "/u3+7Q", "zs7Ozg", "AAAAAgAAAB", "AAAAAQAAAB"],
	...[
		"LS0tLS1CRUdJTi",
		"0tLS0tQkVHSU4g",
		"tLS0tLUJFR0lOI",
		"TFMwdExTMUNSVWRKVG",
		'{"kty":"',
		"-----BEGIN ",
		"-----END X-----",
	],
	...["A".repeat(40), "x/+9".repeat(20), "\\n", "\\/", "\n", "&#10;", "=", '"', " ", "  ", "é"],
];

describe("any text", () => {
	const text = fc
		.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 5 })), { maxLength: 14 })
		.map((parts) => parts.join(""));

	test("in which something is found is one that the quick look lets through", () => {
		let found = 0;
		fc.assert(
			fc.property(text, (each) => {
				const holds = !findMaterial(each).next().done || new PkiDocument(each, "text").length > 0;
				if (holds) found++;
				if (holds) expect(mayHoldMaterial(each)).toBe(true);
			}),
			{ numRuns: 5000 },
		);
		expect(found).toBeGreaterThan(500);
	});
});
