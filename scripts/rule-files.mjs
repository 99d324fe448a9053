import { readdir } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { bundledModule } from "./bundled-module.mjs";

export const RULES_FOLDER = "src/lint/rules";

/** A rule's declaration and where it stands. @typedef {{ source: string, file: string, rule: import("./rule-declaration.d.ts").RuleDeclaration }} RuleFile */

/**
 * The paths of all rules, sorted: one file for each, in a folder for each source.
 *
 * @returns {Promise<string[]>}
 */
export async function ruleFiles() {
	const entries = await readdir(RULES_FOLDER, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(".ts"));
	return files.map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/")).sort();
}

/** `expiring-soon` of `rules/lifetime/expiring-soon.ts`. @param {string} file */
export const ruleId = (file) => basename(file, ".ts");

/** The name a rule is exported under: its id in camel case. @param {string} file */
export const exportName = (file) => ruleId(file).replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** The folder a rule stands in. @param {string} file */
export const sourceOf = (file) => relative(RULES_FOLDER, dirname(file)).replaceAll("\\", "/");

/**
 * Every declared rule, evaluated, so that what is generated says what the runner does.
 *
 * @returns {Promise<RuleFile[]>}
 */
export async function loadRules() {
	const files = await ruleFiles();
	if (files.length === 0) throw new Error(`No rule in ${RULES_FOLDER}`);
	const contents = files.map((file) => `export { ${exportName(file)} } from "./${file}";`).join("\n");
	const rules = await bundledModule(contents);
	return files.map((file) => ({ source: sourceOf(file), file, rule: rules[exportName(file)] }));
}
