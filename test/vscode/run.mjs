// Runs the suite inside VS Code: node test/vscode/run.mjs [node|web|desktop] [part of a test's title]
//   node     Node extension host of VS Code from npm (default)
//   web      web worker extension host of the pure web workbench
//   desktop  Node extension host of desktop VS Code, downloaded by @vscode/test-electron
// One report each: .artifacts/vscode-<kind>.json
import { rmSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { runTests } from "@vscode/test-electron";
import { artifact, copyWorkspace, ROOT, temporaryFolder } from "../host/folders.mjs";
import { readReport } from "../host/report.mjs";
import { runInWebWorkbench } from "../host/web-run.mjs";
import { bundleSuite } from "./bundle.mjs";

const [kind = "node", grep] = process.argv.slice(2);
const report = artifact(`vscode-${kind}.json`);
rmSync(report, { force: true });
const temporary = temporaryFolder();
const workspace = path.join(temporary.path, "workspace");
copyWorkspace(path.join(ROOT, "demo"), workspace);

const runners = {
	node: () => runOnNode(path.join(ROOT, "test", "host", "code.mjs")),
	desktop: () => runOnNode(undefined),
	async web() {
		const mounts = { workspace, artifacts: path.dirname(report) };
		const testsPath = await bundleSuite("web", { reportUri: "vscode-test-web://artifacts/vscode-web.json", grep });
		await runInWebWorkbench({ extensionPath: ROOT, testsPath, mounts, report });
	},
};

/** @param {string | undefined} executable stand-in for the `code` binary; a download of VS Code when undefined */
async function runOnNode(executable) {
	const testsPath = await bundleSuite("node", { reportUri: pathToFileURL(report).href, grep });
	await runTests({
		...(executable === undefined ? { version: "stable" } : { vscodeExecutablePath: executable }),
		extensionDevelopmentPath: ROOT,
		extensionTestsPath: testsPath,
		extensionTestsEnv: { TEST_REPORT: report },
		launchArgs: [workspace, "--disable-extensions"],
	});
}

let failure;
try {
	if (!(kind in runners)) throw new Error(`There is no extension host "${kind}": ${Object.keys(runners).join(", ")}.`);
	await runners[/** @type {keyof runners} */ (kind)]();
} catch (error) {
	failure = error;
} finally {
	temporary.remove();
}
// The report counts, not the exit code alone: a crashed extension host may end in success.
const { passed, failed, skipped, failures } = readReport(report);
for (const { title, error } of failures) console.log(`\n✗ ${title}\n${error}`);
if (failure !== undefined) console.error(failure instanceof Error ? failure.message : failure);
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failure === undefined && failed === 0 ? 0 : 1);
