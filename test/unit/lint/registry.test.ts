import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { RULES } from "../../../src/lint/registry.ts";

const SOURCES = new URL("../../../src/lint/rules/", import.meta.url);
const PAGES = new URL("../../../docs/rules/", import.meta.url);

/** The ids of all rules by the files they stand in. */
const onDisk = readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
	.filter((path) => path.endsWith(".ts"))
	.map((path) => basename(path, ".ts"))
	.sort();

test("the registry has each rule on disk, once and under the name of its file", () => {
	expect(onDisk.length).toBeGreaterThan(0);
	expect(RULES.map(({ id }) => id).sort()).toEqual(onDisk);
	expect(new Set(onDisk).size).toBe(onDisk.length);
});

test("each page is about a rule", () => {
	const pages = readdirSync(PAGES).filter((name) => name !== "README.md");
	expect(pages.sort()).toEqual(onDisk.map((id) => `${id}.md`).sort());
});

describe.each(RULES.map((rule) => ({ id: rule.id, rule })))("the rule $id", ({ id, rule }) => {
	test("is named in kebab case", () => expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/));

	test("stands on a clause that anybody can open", () => {
		expect(rule.citation.source).not.toBe("");
		expect(new URL(rule.citation.url).protocol).toBe("https:");
	});

	test("has a title and says something, whatever the values are", () => {
		expect(rule.title()).not.toBe("");
		const sentences = Object.values(rule.messages).map((sentence) => sentence({}));
		expect(sentences.length).toBeGreaterThan(0);
		expect(sentences).not.toContain("");
	});

	test("has a page that says what, why, how to fix, and shows an example", () => {
		const page = readFileSync(new URL(`${id}.md`, PAGES), "utf8");
		const prose = page.slice(page.indexOf("<!-- end of what is generated -->"));
		const sections = prose.split(/^## /m).slice(1);
		expect(sections.map((section) => section.split("\n", 1)[0])).toEqual(
			expect.arrayContaining(["What", "Why it matters", "How to fix", "Example"]),
		);
		for (const section of sections) expect(section.split("\n").slice(1).join("").trim()).not.toBe("");
	});
});
