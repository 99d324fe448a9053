import * as vscode from "vscode";

/** Where the report goes; filled in when the suite is bundled, and so are the other two. */
declare const REPORT_URI: string;
/** Runs only the tests whose full title contains this. */
declare const GREP: string;
/** Folder of the extension, to tell its errors from those of VS Code's own extensions. */
declare const EXTENSION_MARK: string;

interface TestResult {
	title: string;
	state: "passed" | "failed" | "skipped";
	milliseconds: number;
	error?: string;
}

/**
 * Runs the bundled tests in the extension host with Mocha, prints a line for each (marked for the launcher) and writes
 * the report. An uncaught error between tests is a failure, and so is a run without tests.
 * @param MochaClass Mocha for Node or for a web worker
 * @param load evaluates the test files, once Mocha's globals are there
 * @throws Error when anything failed
 */
export async function runSuite(MochaClass: typeof Mocha, load: () => Promise<unknown>): Promise<void> {
	const results: TestResult[] = [];
	const record = (result: TestResult): void => {
		results.push(result);
		const mark = { passed: "✓", failed: "✗", skipped: "-" }[result.state];
		console.log(`[suite] ${mark} ${result.title} (${result.milliseconds} ms)`);
	};
	class Reporter extends MochaClass.reporters.Base {
		constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
			super(runner, options);
			runner.on("pass", (test) => record(outcome(test, "passed")));
			runner.on("pending", (test) => record(outcome(test, "skipped")));
			// Hooks fail here too.
			runner.on("fail", (test, error) => record(outcome(test, "failed", error)));
		}
	}
	// Shared, busy machines: a test that takes so long has hung.
	const mocha = new MochaClass({
		ui: "tdd",
		timeout: 60_000,
		reporter: Reporter,
		...(GREP === "" ? {} : { fgrep: GREP }),
	});
	const stopListening = onUncaughtError((error) =>
		record({ title: "an error outside of any test", state: "failed", milliseconds: 0, error }),
	);
	try {
		mocha.suite.emit("pre-require", globalThis, "", mocha);
		await load();
		await new Promise<void>((resolve) => mocha.run(() => resolve()));
	} finally {
		stopListening();
	}
	await writeReport(results);
	const failed = results.filter((each) => each.state === "failed").length;
	if (failed > 0) throw new Error(`${failed} of ${results.length} tests failed.`);
	if (results.length === 0) throw new Error("No test ran.");
}

function outcome(test: Mocha.Runnable, state: TestResult["state"], error?: unknown): TestResult {
	const title = test.fullTitle();
	const milliseconds = test.duration ?? 0;
	return error === undefined ? { title, state, milliseconds } : { title, state, milliseconds, error: describe(error) };
}

function describe(error: unknown): string {
	return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** VS Code's API writes it in both hosts: to the disk in Node, through the test host's file provider on the web. */
async function writeReport(tests: readonly TestResult[]): Promise<void> {
	const count = (state: TestResult["state"]): number => tests.filter((test) => test.state === state).length;
	const report = { passed: count("passed"), failed: count("failed"), skipped: count("skipped"), tests };
	const bytes = new TextEncoder().encode(JSON.stringify(report, undefined, "\t"));
	await vscode.workspace.fs.writeFile(vscode.Uri.parse(REPORT_URI), bytes);
}

/**
 * Mocha sees an uncaught error during a test; this sees one of the extension at any time.
 * @returns a function that ends the listening
 */
function onUncaughtError(report: (error: string) => void): () => void {
	// Mocha hands on what it sees, which makes the same error arrive twice.
	const seen = new Set<unknown>();
	const listener = (reason: unknown): void => {
		const text = describe(reason);
		if (text.includes(EXTENSION_MARK) && !seen.has(reason)) report(text);
		seen.add(reason);
	};
	if (typeof process === "object" && typeof process.on === "function") {
		process.on("unhandledRejection", listener);
		return () => process.off("unhandledRejection", listener);
	}
	const onRejection = (event: Event): void => listener("reason" in event ? event.reason : event);
	globalThis.addEventListener("unhandledrejection", onRejection);
	return () => globalThis.removeEventListener("unhandledrejection", onRejection);
}
