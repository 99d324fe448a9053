#!/usr/bin/env node
// Stands in for the `code` binary of @vscode/test-electron: runs the extension and its suite in VS Code's server with
// a headless browser and ends with the suite's exit code.
//
//   TEST_REPORT           file the suite writes at its end. The workbench reports an extension host that crashed or
//                         exited as success, so a run without this file is a failure.
//   TEST_TIMEOUT_SECONDS  limit for the whole run, 600 when absent
//   TEST_VERBOSE          when set, prints everything that VS Code logs
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { parseArgs } from "node:util";
import { launchBrowser } from "./browser.mjs";
import { startCodeServer } from "./code-server.mjs";
import { artifact } from "./folders.mjs";
import { suiteConsole } from "./suite-console.mjs";
import { openWorkbench, workbenchUrl } from "./workbench.mjs";

const NO_RECEIPT = 71;
const TIMEOUT = 124;
const { TEST_REPORT, TEST_TIMEOUT_SECONDS = "600" } = process.env;

// Desktop switches without a meaning here (--no-sandbox, --skip-welcome, ...) are let through unread.
const { values, positionals } = parseArgs({
	args: process.argv.slice(2),
	allowPositionals: true,
	strict: false,
	options: { extensionDevelopmentPath: { type: "string", multiple: true }, extensionTestsPath: { type: "string" } },
});
const developmentPaths = /** @type {string[]} */ (values.extensionDevelopmentPath ?? []);
const testsPath = /** @type {string} */ (values.extensionTestsPath);

const name = TEST_REPORT === undefined ? "vscode" : path.basename(TEST_REPORT, ".json");
const log = suiteConsole(name);
const server = await startCodeServer({ developmentPayload: true, idleSeconds: 300 });
const browser = await launchBrowser();
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
	process.once(signal, async () => {
		await Promise.allSettled([browser.close(), server.stop()]);
		process.exit(130);
	});
}

/**
 * @param {import("playwright-core").Page} page
 * @param {import("./workbench.mjs").TestRunEnd} end
 */
async function keepEvidence(page, end) {
	await page.screenshot({ path: artifact(name, "failure.png") }).catch(() => undefined);
	for (const { relativePath, contents } of end.logs) writeFileSync(artifact(name, "logs", relativePath), contents);
	writeFileSync(artifact(name, "code-server.log"), server.log());
}

let code = 1;
try {
	const url = workbenchUrl(server.authority, { folder: positionals[0], developmentPaths, testsPath });
	const { page, ended } = await openWorkbench(browser, url, log.write);
	const limit = Number(TEST_TIMEOUT_SECONDS);
	const end = await Promise.race([ended, delay(limit * 1000, { code: TIMEOUT, logs: [] }, { ref: false })]);
	code = end.code;
	if (code === TIMEOUT) console.error(`The suite did not end within ${limit} s.`);
	if (code === 0 && TEST_REPORT !== undefined && !existsSync(TEST_REPORT)) {
		code = NO_RECEIPT;
		console.error("The extension host ended before the suite did.");
	}
	if (code !== 0) await keepEvidence(page, end);
} catch (error) {
	console.error(error);
} finally {
	await Promise.allSettled([browser.close(), server.stop()]);
}
// @vscode/test-electron stops reading the moment this process exits.
process.stdout.write("", () => process.exit(code));
