// npm test: builds, then runs every kind of test, installing what is missing. The last line is the sum of what the
// runners' own reports count.
//   --checks  first runs `npm run check`
import { rmSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { ensureChromium } from "../test/host/chromium.mjs";
import { npm, runCommand } from "../test/host/command.mjs";
import { artifact, ROOT } from "../test/host/folders.mjs";
import { ensureHost } from "../test/host/install.mjs";
import { offerPkits } from "../test/host/pkits.mjs";
import { failure, readReport } from "../test/host/report.mjs";
import { offerShellcheck } from "../test/host/shellcheck.mjs";

/** @typedef {import("../test/host/report.mjs").Counts} Counts */

/**
 * @typedef {object} Part
 * @property {string} title
 * @property {string} script of package.json
 * @property {string} [report] what its runner writes, below `.artifacts/`; without it only a failure counts
 * @property {(() => Promise<unknown>)[]} [needs] what must be installed
 */

/** A part takes a minute or two; one that takes so long hangs. */
const LIMIT_SECONDS = 15 * 60;
const NOTHING = { passed: 0, failed: 0, skipped: 0, failures: [] };

const { values } = parseArgs({ options: { checks: { type: "boolean" } } });

const parts = /** @type {Part[]} */ ([
	...(values.checks ? [{ title: "Format, lint, types, imports, dead code", script: "check" }] : []),
	{ title: "Build", script: "build" },
	{ title: "Unit tests", script: "test:unit", report: "vitest.json", needs: [offerPkits, offerShellcheck] },
	{
		title: "Suite in VS Code, Node extension host",
		script: "test:vscode",
		report: "vscode-node.json",
		needs: [ensureHost, ensureChromium],
	},
	{
		title: "Suite in VS Code, web extension host",
		script: "test:web",
		report: "vscode-web.json",
		needs: [ensureHost, ensureChromium],
	},
	{ title: "User interface in VS Code", script: "test:ui", report: "ui.json", needs: [ensureHost, ensureChromium] },
]);

/** @type {(Counts & { title: string, seconds: number })[]} */
const rows = [];
let built = false;
for (const part of parts) {
	console.log(`\n== ${part.title} ==`);
	const start = Date.now();
	const counts = await runPart(part).catch((error) => failure("It could not be run", error.message));
	if (part.script === "build") built = counts.failed === 0;
	const seconds = (Date.now() - start) / 1000;
	for (const { title, error } of counts.failures) console.log(`✗ ${title}\n${indented(error)}`);
	console.log(part.report === undefined && counts.failed === 0 ? `ok (${seconds.toFixed(1)} s)` : sentence(counts));
	rows.push({ title: part.title, ...counts, seconds });
}
report();

/**
 * @param {Part} part
 * @returns {Promise<Counts>}
 */
async function runPart({ script, report, needs }) {
	if (needs && !built) return failure("Not run", "There is no build to run.");
	for (const need of needs ?? []) await need();
	const file = report === undefined ? undefined : artifact(report);
	if (file !== undefined) rmSync(file, { force: true });
	const log = artifact("logs", `${script.replace(":", "-")}.log`);
	const call = npm(["run", "--silent", script]);
	const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined };
	const { code, tail } = await runCommand(call.file, call.args, { cwd: ROOT, env, log, limitSeconds: LIMIT_SECONDS });
	console.log(`Full output in ${path.relative(ROOT, log)}`);
	const counts = file === undefined ? NOTHING : readReport(file);
	if (code === 0 || counts.failed > 0) return counts;
	// The runner failed for a reason that is none of its tests'.
	const { failures } = failure(`npm run ${script} ended with ${code}`, tail);
	return { ...counts, failed: 1, failures };
}

/**
 * The beginning of a message, without the stack frames of the runner.
 * @param {string} text
 */
function indented(text) {
	const lines = text
		.trimEnd()
		.split("\n")
		.filter((line) => !/^\s+at .*node_modules/.test(line));
	const shown = lines.length > 30 ? [...lines.slice(0, 30), "…"] : lines;
	return shown.map((line) => `    ${line}`).join("\n");
}

/** @param {{ passed: number, failed: number, skipped: number }} counts */
function sentence({ passed, failed, skipped }) {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

function report() {
	const width = Math.max(...rows.map((row) => row.title.length));
	const line = (/** @type {string} */ title, /** @type {(string | number)[]} */ cells) =>
		console.log([title.padEnd(width), ...cells.map((cell) => String(cell).padStart(8))].join(" "));
	console.log("");
	line("", ["passed", "failed", "skipped", "seconds"]);
	for (const { title, passed, failed, skipped, seconds } of rows)
		line(title, [passed, failed, skipped, seconds.toFixed(1)]);
	const sum = (/** @type {"passed" | "failed" | "skipped"} */ key) => rows.reduce((total, row) => total + row[key], 0);
	const total = { passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped") };
	process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
	console.log(`\n${sentence(total)}`);
}
