// Writes test/golden/rules from scripts/rule-cases: npm run rule-cases [-- RULE-ID…]. Each file holds the input of a
// case and, below it, what its rule must find there. A rule that finds something else than the case expects is an error.
import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ruleFiles, ruleId, sourceOf } from "../rule-files.mjs";
import { goldenTools } from "./golden.mjs";
import { TODAY } from "./kit.mjs";

const GOLDEN = "test/golden/rules";
const { judge, writeRuleCase } = await goldenTools();
const wanted = process.argv.slice(2);
let failed = 0;
let written = 0;

for (const file of await ruleFiles()) {
	const id = ruleId(file);
	if (wanted.length > 0 && !wanted.includes(id)) continue;
	const path = `${sourceOf(file)}/${id}.mjs`;
	if (!existsSync(new URL(path, import.meta.url))) {
		failed += 1;
		console.log(`${id}: no cases in ${path}`);
		continue;
	}
	const { cases } = await import(`./${path}`);
	const folder = join(GOLDEN, id);
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	for (const [name, ruleCase] of Object.entries(cases)) {
		const { content, expected, at = TODAY, profile = "private", file: fileName, surroundings } = ruleCase;
		const input = { content, at, profile, file: fileName, surroundings };
		const { result, lines } = await judge(id, input);
		if (JSON.stringify(result) !== JSON.stringify(expected)) {
			failed += 1;
			console.log(`${id}, ${name}: ${JSON.stringify(expected)} is expected, ${lines.join("; ")} came of it`);
			continue;
		}
		await writeFile(join(folder, `${name.replaceAll(/[^\w.-]+/g, "-")}.txt`), writeRuleCase(name, input, lines));
		written += 1;
	}
}
console.log(`${written} cases written, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
