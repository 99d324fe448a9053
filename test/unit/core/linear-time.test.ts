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
