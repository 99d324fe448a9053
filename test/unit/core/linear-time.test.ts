import { describe, expect, test } from "vitest";
import { decode } from "../../../src/core/index.ts";
import { findBlocks } from "../../../src/core/pem/extent.ts";

/** Texts made to be slow: each grows with `n` and would make a careless scanner quadratic. */
const HOSTILE: readonly (readonly [name: string, text: (n: number) => string])[] = [
	["many BEGIN lines and no END", (n) => "-----BEGIN CERTIFICATE-----\nMIIB\n".repeat(n)],
	["many END lines and no BEGIN", (n) => "-----END CERTIFICATE-----\n".repeat(n)],
	["one long run of dashes", (n) => "-".repeat(30 * n)],
	["keywords without dashes", (n) => "BEGIN END ".repeat(3 * n)],
	["boundaries that never close", (n) => "-----BEGIN CERTIFICATE ".repeat(n)],
	["blocks on a single line", (n) => "-----BEGIN X-----MIIB-----END X-----".repeat(n)],
	["backslashes", (n) => `"-----BEGIN X-----${"\\".repeat(30 * n)}-----END X-----`],
	["quotes", (n) => `"-----BEGIN X-----${'"'.repeat(30 * n)}-----END X-----`],
	["header lines", (n) => `-----BEGIN X-----\n${"Name: value\n".repeat(2 * n)}\nMIIB\n-----END X-----`],
	["header-like text on one line", (n) => `-----BEGIN X-----\n${"a:".repeat(10 * n)}\n-----END X-----`],
	["empty lines", (n) => `-----BEGIN X-----${"\n".repeat(30 * n)}MIIB\n-----END X-----`],
	["short lines", (n) => `-----BEGIN X-----\n${"M\n".repeat(15 * n)}-----END X-----`],
	["padding everywhere", (n) => `-----BEGIN X-----\n${"M=".repeat(15 * n)}\n-----END X-----`],
	["blanks before the keyword", (n) => `--${" ".repeat(30 * n)}BEGIN X-----`],
];

/** Texts that are parsed for the names and values in them: `MATERIAL` stands in each, so that somebody asks. */
const MATERIAL = "-----BEGIN X-----\\nMIIB\\n-----END X-----";
const PARSED: readonly (readonly [name: string, text: (n: number) => string])[] = [
	["lists in lists of JSON", (n) => `["${MATERIAL}", ${"[".repeat(30 * n)}`],
	["objects in objects of JSON", (n) => `{"a": "${MATERIAL}", "b": ${'{"a":'.repeat(6 * n)}`],
	["members of JSON", (n) => `{"a": "${MATERIAL}"${', "b": 1'.repeat(4 * n)}}`],
	["JSON Web Keys", (n) => `{"a": "${MATERIAL}", "keys": [${'{"kty":"RSA"},'.repeat(2 * n)}]}`],
	["JSON Web Keys in each other", (n) => `{"a": "${MATERIAL}", "b": ${'{"kty":"RSA","a":'.repeat(2 * n)}`],
	["escapes of JSON", (n) => `{"a": "${MATERIAL}${"\\u0041".repeat(5 * n)}"}`],
	["comments of JSON", (n) => `{"a": "${MATERIAL}", ${"/**/".repeat(7 * n)}}`],
	["flow lists of YAML", (n) => `a: "${MATERIAL}"\nb: ${"[".repeat(30 * n)}`],
	["lists in lists of YAML", (n) => `a: "${MATERIAL}"\nb:\n  ${"- ".repeat(15 * n)}`],
	["keys of YAML", (n) => `a: "${MATERIAL}"\n${"b: c\n".repeat(6 * n)}`],
	["documents of YAML", (n) => `a: "${MATERIAL}"\n${`---\na: "${MATERIAL}"\n`.repeat(n / 4)}`],
	["lines of a folded scalar", (n) => `a: >\n  ${MATERIAL}\n${"  x\n\n".repeat(6 * n)}`],
	["lines of a quoted scalar", (n) => `a: "${MATERIAL}\n${"  x\n\n".repeat(6 * n)}"`],
	["blanks in a quoted scalar", (n) => `a: "${MATERIAL}\n${" ".repeat(30 * n)}"`],
	["continued lines", (n) => `a: "${MATERIAL}${"\\\n ".repeat(10 * n)}"`],
	["template directives that never end", (n) => `a: "${MATERIAL}"\n${"{{ ".repeat(10 * n)}`],
	["template directives", (n) => `a: "${MATERIAL}"\n${"{{ x }}\n".repeat(4 * n)}`],
	["names without an end", (n) => `${"a".repeat(30 * n)}="${MATERIAL}"`],
	["many values with names", (n) => `x\n${`a.b = "${MATERIAL}"\n`.repeat(n / 4)}`],
];

/** At this size something quadratic takes hours, something linear well under a second. */
const SIZE = 200_000;

describe("a hostile text of megabytes does not hang the decoder", () => {
	test.each(HOSTILE)(
		"%s",
		(_, text) => {
			const hostile = text(SIZE);
			let blocks = 0;
			for (const found of findBlocks(hostile)) blocks += "stray" in found ? 0 : 1;
			expect(decode(hostile).items.length).toBe(blocks);
		},
		30_000,
	);
});

describe("a hostile text of YAML or JSON does not hang whoever asks for names", () => {
	test.each(PARSED)(
		"%s",
		(_, text) => {
			const { items } = decode(text(SIZE), { host: "text" });
			expect(items.length).toBeGreaterThan(0);
			// One after the other, all of them would take seconds.
			for (const { place } of items.slice(0, 1000)) expect(place?.path.length ?? 0).toBeLessThan(300);
		},
		30_000,
	);
});
