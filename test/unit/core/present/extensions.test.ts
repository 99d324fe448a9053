import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { visible } from "../../../../src/core/present/escape/visible.ts";
import { fixtureView, viewLines } from "./fixtures.ts";

const folder = new URL("../../../fixtures/certificates/extensions/", import.meta.url);
const paths = readdirSync(folder)
	.sort()
	.map((name) => `certificates/extensions/${name}`);

/** What people are shown of every extension of a file, under the file's name. */
const shown = (path: string): string => [path, ...viewLines(fixtureView(path), "extensions").map(visible)].join("\n  ");

describe("extensions", () => {
	test("of every fixture are shown as the golden file says", async () => {
		expect(paths.length).toBeGreaterThan(40);
		const text = `${paths.map(shown).join("\n\n")}\n`;
		await expect(text).toMatchFileSnapshot("../../../golden/present/extensions.txt");
	});

	test("never show a path length that is no number as no limit", () => {
		for (const name of ["path-length-negative", "path-length-huge"]) {
			const lines = viewLines(fixtureView(`certificates/extensions/${name}.pem`), "extensions");
			expect(lines).toContain("  Path length: not readable");
		}
	});

	test("that nobody knows are shown in hex with their OID and criticality", () => {
		const lines = viewLines(fixtureView("certificates/extensions/unknown-critical.pem"), "extensions");
		expect(lines.find((line) => line.includes("!"))).toMatch(/^[0-9.]+ \[[0-9.]+ !\]: [0-9A-F:]+$/);
	});
});
