import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { ROOT, temporaryFolder } from "./folders.mjs";
import { readReport } from "./report.mjs";

const temporary = temporaryFolder();
afterAll(temporary.remove);

/** Runs one suite through the stand-in for the `code` binary, with an extension that does nothing. */
async function runSuite(name: string, suite: (report: string) => string): Promise<number> {
	const folder = path.join(temporary.path, name);
	const report = path.join(folder, `guard-${name}.json`);
	mkdirSync(folder);
	const manifest = { name: "nothing", publisher: "test-host", version: "1.0.0", engines: { vscode: "*" } };
	writeFileSync(path.join(folder, "package.json"), JSON.stringify({ ...manifest, main: "./extension.js" }));
	writeFileSync(path.join(folder, "extension.js"), "");
	writeFileSync(path.join(folder, "suite.js"), `exports.run = async () => { ${suite(JSON.stringify(report))} };`);
	const child = spawn(
		process.execPath,
		[
			path.join(ROOT, "test", "host", "code.mjs"),
			`--extensionDevelopmentPath=${folder}`,
			`--extensionTestsPath=${path.join(folder, "suite.js")}`,
		],
		{ env: { ...process.env, TEST_REPORT: report }, stdio: "ignore" },
	);
	const [code] = await once(child, "exit");
	return code;
}

test("a suite that ends and leaves its report succeeds", async () => {
	expect(await runSuite("good", (report) => `require("node:fs").writeFileSync(${report}, "{}");`)).toBe(0);
});

test("a suite whose extension host exits halfway fails, though VS Code calls it a success", async () => {
	expect(await runSuite("exits", () => "process.exit(0);")).toBe(71);
});

test("a suite that throws fails", async () => {
	expect(await runSuite("throws", () => 'throw new Error("on purpose");')).toBe(1);
});

test.each([
	["no report", undefined],
	["a report that was cut off", '{"passed": 3'],
	["a suite without tests", '{"passed":0,"failed":0,"skipped":0,"tests":[]}'],
	["nothing but skipped tests", '{"passed":0,"failed":0,"skipped":9,"tests":[]}'],
	[
		"a Vitest run without tests",
		'{"numPassedTests":0,"numFailedTests":0,"numPendingTests":0,"numTodoTests":0,"testResults":[]}',
	],
	[
		"a test file that cannot be loaded",
		'{"numPassedTests":3,"numFailedTests":0,"numPendingTests":0,"numTodoTests":0,"testResults":[{"name":"a.test.ts","status":"failed","message":"no such module","assertionResults":[]}]}',
	],
])("%s counts as a failure", (name, content) => {
	const file = path.join(temporary.path, `${name}.json`);
	if (content !== undefined) writeFileSync(file, content);
	const { failed, failures } = readReport(file);
	expect(failed).toBe(1);
	expect(failures).toHaveLength(1);
});
