import { readFileSync, writeFileSync } from "node:fs";
import { cpus, release, totalmem, type } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { asMarkdown } from "./tables.mjs";

const page = join(dirname(dirname(fileURLToPath(import.meta.url))), "docs", "benchmarks.md");

/** What the figures were measured on. */
export function machine() {
	const processors = cpus();
	const memory = Math.round(totalmem() / 2 ** 30);
	return `${processors[0].model.trim()}, ${processors.length} cores, ${memory} GiB, ${type()} ${release()}, Node ${process.version}`;
}

/** Writes docs/benchmarks.md, after a run of `--only` some with what is there of the others; returns the path. */
export function writePage(sections, isWhole) {
	const written = isWhole ? new Map() : writtenSections();
	for (const section of sections) written.set(section.title, asMarkdown(section));
	const introduction = [
		"# Benchmarks",
		"",
		"Written by `npm run bench -- --markdown`; not edited by hand. Figures are medians on the machine named below and",
		"differ on another one; the ratios, taken within one run, say more.",
		"",
		`${new Date().toISOString().slice(0, 10)}, ${machine()}.`,
		"",
	].join("\n");
	writeFileSync(page, [introduction, ...written.values()].join("\n"));
	return page;
}

/** The sections of the page by their titles. */
function writtenSections() {
	const [, ...sections] = readFileSync(page, "utf8").split(/^(?=## )/m);
	return new Map(sections.map((text) => [/^## (.*)/.exec(text)[1], `${text.trimEnd()}\n`]));
}
