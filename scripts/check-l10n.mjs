// Fails when a text cannot be translated, is not exported, or is translated wrongly.
import { readdir, readFile } from "node:fs/promises";
import { callProblems } from "./l10n-calls.mjs";
import { manifestProblems } from "./l10n-manifest.mjs";
import { bundleText, extractStrings, productSources } from "./l10n-strings.mjs";
import { translationProblems } from "./l10n-translations.mjs";

/** @param {string} path */
const readJson = async (path) => JSON.parse(await readFile(path, "utf8"));

const sources = await productSources();
const bundle = await readFile("l10n/bundle.l10n.json", "utf8");
const strings = JSON.parse(bundle);
const texts = await readJson("package.nls.json");
const problems = [...sources.flatMap(callProblems), ...manifestProblems(await readJson("package.json"), texts)];
if (bundle !== bundleText(await extractStrings(sources))) {
	problems.push("l10n/bundle.l10n.json differs from the sources: run npm run l10n");
}
for (const name of await readdir("l10n")) {
	const path = `l10n/${name}`;
	if (/^bundle\.l10n\..+\.json$/.test(name)) problems.push(...translationProblems(path, strings, await readJson(path)));
}
for (const name of await readdir(".")) {
	if (/^package\.nls\..+\.json$/.test(name)) problems.push(...translationProblems(name, texts, await readJson(name)));
}

for (const problem of problems) console.error(problem);
console.log(`${Object.keys(strings).length + Object.keys(texts).length} texts, ${problems.length} problems`);
if (problems.length > 0 || sources.length === 0) process.exitCode = 1;
