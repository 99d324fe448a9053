// Writes docs/scaffold.md from the declarations of the intents. With --check it only tells whether it differs.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** @typedef {{ kind: string, help: () => string, default?: readonly string[], choices?: readonly string[] }} Field */
/** @typedef {{ id: string, tool: string, since: string, title: () => string, fields: Record<string, Field> }} Intent */
/** @typedef {(intent: Intent, shell: string, written: Record<string, string[]>) => string | { message: string }} ScriptOf */
/** @typedef {{ INTENTS: Intent[], scriptOf: ScriptOf, reasonWithout: (id: string, tool: string) => string | undefined }} Scaffold */

const PAGE = "docs/scaffold.md";
const TOOLS = ["openssl", "keytool"];
const SHELLS = { bash: "bash", powershell: "pwsh", cmd: "cmd" };

/** What intents want that has no default. */
const EXAMPLE = { commonName: ["api"], dns: ["api.example"] };

/** @returns {Promise<Scaffold>} */
async function loadScaffold() {
	const folder = await mkdtemp(join(tmpdir(), "cert-inspector-scaffold-"));
	try {
		const outfile = join(folder, "scaffold.mjs");
		const files = ["registry", "script-of", "without-tool"];
		await build({
			stdin: {
				contents: files.map((file) => `export * from "./src/core/scaffold/${file}.ts";`).join("\n"),
				resolveDir: ".",
				loader: "ts",
			},
			bundle: true,
			format: "esm",
			platform: "node",
			alias: { "@vscode/l10n": "@vscode/l10n/dist/browser.js" },
			mainFields: ["module", "main"],
			outfile,
			logLevel: "error",
		});
		return await import(pathToFileURL(outfile).href);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

const scaffold = await loadScaffold();
const ids = [...new Set(scaffold.INTENTS.map(({ id }) => id))];
/** @type {string[]} */
const problems = [];

/**
 * The cells of one intent and tool: the first shell's commands are run by the tests, those of the others generated.
 *
 * @param {string} id
 * @param {string} tool
 */
function cells(id, tool) {
	const intent = scaffold.INTENTS.find((each) => each.id === id && each.tool === tool);
	if (intent === undefined) {
		const reason = scaffold.reasonWithout(id, tool);
		if (reason === undefined) problems.push(`${id}: nothing says why there is none of ${tool}`);
		return Object.keys(SHELLS).map(() => "–");
	}
	const known = Object.entries(EXAMPLE).filter(([name]) => name in intent.fields);
	return Object.keys(SHELLS).map((shell) => {
		const script = scaffold.scriptOf(intent, shell, Object.fromEntries(known));
		if (typeof script !== "string") problems.push(`${id} of ${tool} for ${shell}: ${script.message}`);
		return shell === "bash" ? "run" : "made";
	});
}

const header = TOOLS.flatMap((tool) => Object.values(SHELLS).map((shell) => `${tool}, ${shell}`));
const rows = ids.map((id) => `| [\`${id}\`](#${id}) | ${TOOLS.flatMap((tool) => cells(id, tool)).join(" | ")} |`);

/** @param {[string, Field]} entry */
const fieldRow = ([name, field]) => {
	const choices = field.choices === undefined ? "" : `: ${field.choices.join(", ")}`;
	const usual = field.default === undefined ? "needed" : field.default.map((value) => `\`${value}\``).join(", ");
	return `| \`${name}\` | ${field.help()}${choices} | ${usual} |`;
};

/** @param {string} id */
function section(id) {
	const intents = scaffold.INTENTS.filter((intent) => intent.id === id);
	const reasons = TOOLS.flatMap((tool) => scaffold.reasonWithout(id, tool) ?? []);
	const tables = intents.flatMap(({ tool, since, fields }) => [
		`With ${tool} (${since} or later):`,
		"",
		"| value | what it is | without it |",
		"|---|---|---|",
		...Object.entries(fields).map(fieldRow),
		"",
	]);
	const title = intents[0]?.title() ?? "";
	return [`## ${id}`, "", `${title}.`, "", ...tables, ...reasons.flatMap((reason) => [reason, ""])];
}

const page = [
	"# Scaffolds",
	"",
	"Generated from the declarations of the intents by `npm run scaffold-doc`. `cert-inspector scaffold INTENT` prints the",
	"commands. *run*: the tests run them and ask the other tool and the decoder about the outcome. *made*: they are",
	"generated from the same argument vectors, and the quoting is tested against the rules of the shell. *–*: there are",
	"none, for the reason in the intent's section.",
	"",
	`| intent | ${header.join(" | ")} |`,
	`|---${"|---".repeat(header.length)}|`,
	...rows,
	"",
	...ids.flatMap(section),
].join("\n");

const checking = process.argv.includes("--check");
const current = await readFile(PAGE, "utf8").catch(() => undefined);
if (current !== page) {
	if (checking) problems.push(`${PAGE} is not what \`npm run scaffold-doc\` writes`);
	else await writeFile(PAGE, page);
}
console.log(`${scaffold.INTENTS.length} intents`);
for (const problem of problems) console.log(problem);
if (problems.length > 0 || ids.length === 0) process.exitCode = 1;
