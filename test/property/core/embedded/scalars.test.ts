import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { jsonScalars } from "../../../../src/core/embedded/structure/json-scalars.ts";
import type { Scalar } from "../../../../src/core/embedded/structure/scalar.ts";
import { yamlScalars } from "../../../../src/core/embedded/structure/yaml-scalars.ts";

/** What makes scalars differ: blanks, line breaks, quotes, escapes, indicators, and a word long enough to matter. */
const NOISE = [
	"MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A",
	"abc",
	" ",
	"  ",
	"\t",
	"\n  ",
	"\n  ",
	"\n    ",
	"\n\n  ",
	"\r\n  ",
	"\n \t ",
	"\\n",
	"\\x2d",
	"\\u002B",
	"\\U0001F600",
	"\\\n  ",
	"\\ ",
	'\\"',
	"\\/",
	"''",
	"#",
	":",
	"-",
	"😀",
];
const noise = fc.array(fc.constantFrom(...NOISE), { minLength: 1, maxLength: 14 }).map((parts) => parts.join(""));
const header = fc.constantFrom("|", ">", "|-", ">-", "|+", ">+", "|2", ">2-", "|2+", "> # comment");
const value = fc.oneof(
	noise.map((text) => `"${text}"`),
	noise.map((text) => `'${text}'`),
	noise,
	fc.tuple(header, noise).map(([indicators, text]) => `${indicators}\n  ${text}`),
);
const yaml = fc
	.array(value, { minLength: 1, maxLength: 3 })
	.map((values) => values.map((each, index) => `key${index}: ${each}\n`).join(""));

/** A character stands for itself, or for the escape, fold or line break that the source has in its place. */
function expectPlaces(source: string, scalar: Scalar): void {
	const said = scalar.read();
	let behind = scalar.range.start;
	for (let at = 0; at < said.text.length; at++) {
		const { start, end } = said.toSource({ start: at, end: at + 1 });
		expect(start).toBeGreaterThanOrEqual(scalar.range.start);
		expect(end).toBeLessThanOrEqual(scalar.range.end);
		expect(end).toBeGreaterThanOrEqual(behind);
		behind = end;
		const char = said.text.charAt(at);
		const written = source.slice(start, end);
		if (/[A-Za-z0-9+/=-]/.test(char)) expect(written === char || /^\\[xuU/]/.test(written)).toBe(true);
	}
}

describe("a scalar of any YAML", () => {
	test("says what the yaml package says, each character at its place", () => {
		let compared = 0;
		fc.assert(
			fc.property(yaml, (text) => {
				const [document] = parseAllDocuments(text, { schema: "failsafe" });
				if (document === undefined || document.errors.length > 0) return;
				for (const scalar of yamlScalars(text).scalars) {
					expectPlaces(text, scalar);
					const expected = document.getIn(scalar.place.path);
					if (typeof expected !== "string") continue;
					expect(scalar.read().text).toBe(expected);
					compared++;
				}
			}),
			{ numRuns: 5000 },
		);
		expect(compared).toBeGreaterThan(1000);
	});

	test("is read without throwing where the text is no YAML", () => {
		fc.assert(
			fc.property(fc.oneof(yaml, noise, fc.string({ maxLength: 200 })), (text) => {
				for (const scalar of yamlScalars(`${text}\n${text}`).scalars) expectPlaces(`${text}\n${text}`, scalar);
			}),
			{ numRuns: 2000 },
		);
	});
});

describe("a string of any JSON", () => {
	const json = fc
		.jsonValue({ maxDepth: 3, stringUnit: "binary" })
		.map((data) => [data, "x".repeat(40), { "a.b": data, c: "\n".repeat(40) }]);

	test("says what JSON.parse says, under the path that leads to it", () => {
		fc.assert(
			fc.property(json, fc.constantFrom(0, 2), (data, space) => {
				const text = JSON.stringify(data, undefined, space);
				const { scalars } = jsonScalars(text);
				expect(scalars.length).toBeGreaterThan(0);
				for (const scalar of scalars) {
					let found: unknown = data;
					for (const key of scalar.place.path) found = (found as Record<string | number, unknown>)[key];
					expect(scalar.read().text).toBe(found);
					expect(JSON.parse(text.slice(scalar.range.start, scalar.range.end))).toBe(found);
					expectPlaces(text, scalar);
				}
			}),
			{ numRuns: 1000 },
		);
	});
});
