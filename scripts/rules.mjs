// Writes what follows from the rules' declarations: registry, pages, settings. With --check it only tells what differs.
import { execFileSync } from "node:child_process";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { loadRules, ruleId } from "./rule-files.mjs";
import { indexPage, manifestTexts, registrySource, rulePage, settingsSchema } from "./rule-outputs.mjs";

/** @param {string} name @param {string} input */
const formatted = (name, input) =>
	execFileSync("npx", ["biome", "format", `--stdin-file-path=${name}`], {
		input,
		encoding: "utf8",
		stdio: ["pipe", "pipe", "ignore"],
	});

const checking = process.argv.includes("--check");
const rules = await loadRules();
/** @type {string[]} */
const problems = [];

for (const { file, rule } of rules)
	if (rule?.id !== ruleId(file)) problems.push(`${file} does not export a rule of its name`);

/** @param {string} path */
const readJson = async (path) => JSON.parse(await readFile(path, "utf8"));
const german = await readJson("l10n/bundle.l10n.de.json");
/** @param {unknown} value @param {string | number} indent */
const json = (value, indent) => `${JSON.stringify(value, null, indent)}\n`;

const manifest = await readJson("package.json");
manifest.contributes.configuration.properties["certInspector.rules"].properties = settingsSchema(rules);

/** @type {Map<string, string>} */
const outputs = new Map([
	["src/lint/registry.ts", formatted("registry.ts", registrySource(rules))],
	["docs/rules/README.md", indexPage(rules)],
	["package.json", json(manifest, 2)],
	[
		"package.nls.json",
		json(
			manifestTexts(await readJson("package.nls.json"), rules, (title) => title),
			2,
		),
	],
	[
		"package.nls.de.json",
		json(
			manifestTexts(await readJson("package.nls.de.json"), rules, (title) => german[title]),
			2,
		),
	],
]);
for (const file of rules) {
	const path = `docs/rules/${file.rule.id}.md`;
	const page = await rulePage(file, path);
	outputs.set(path, page);
	if (page.split("<!-- end of what is generated -->")[1]?.trim() === "") problems.push(`${path} has no prose`);
}
for (const name of await readdir("docs/rules"))
	if (!outputs.has(`docs/rules/${name}`)) problems.push(`docs/rules/${name} belongs to no rule`);

for (const [path, text] of outputs) {
	const current = await readFile(path, "utf8").catch(() => undefined);
	if (current === text) continue;
	if (checking) problems.push(`${path} is not what \`npm run rules\` writes`);
	else await writeFile(path, text);
}

console.log(`${rules.length} rules`);
for (const problem of problems) console.log(problem);
if (checking && problems.length > 0) process.exitCode = 1;
