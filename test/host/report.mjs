import { readFileSync } from "node:fs";

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly Failure[]} failures at least one when `failed` is not 0
 */

/** @typedef {{ title: string, error: string }} Failure */

/**
 * The suites in VS Code write this.
 * @typedef {object} SuiteReport
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly { title: string, state: string, error?: string }[]} tests
 */

/**
 * The part of Vitest's JSON report that is read here.
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {readonly VitestFile[]} testResults
 */

/**
 * @typedef {object} VitestFile
 * @property {string} name
 * @property {string} status
 * @property {string} message
 * @property {readonly { fullName: string, status: string, failureMessages: readonly string[] | null }[]} assertionResults
 */

/**
 * Reads what a runner wrote about its own run: the suites in VS Code, or Vitest's JSON. A run without a report or
 * without tests is a failure.
 * @param {string} file
 * @returns {Counts}
 */
export function readReport(file) {
	let report;
	try {
		report = JSON.parse(readFileSync(file, "utf8"));
	} catch {
		return failure("The run ended before its tests did", `No report at ${file}`);
	}
	const counts = "testResults" in report ? vitestCounts(report) : suiteCounts(report);
	if (counts.passed + counts.failed > 0) return counts;
	return { ...failure("No test ran", `according to ${file}`), skipped: counts.skipped };
}

/**
 * One failure that is not a test's.
 * @param {string} title
 * @param {string} error
 * @returns {Counts}
 */
export function failure(title, error) {
	return { passed: 0, failed: 1, skipped: 0, failures: [{ title, error }] };
}

/**
 * @param {SuiteReport} report
 * @returns {Counts}
 */
function suiteCounts({ passed, failed, skipped, tests }) {
	const failures = tests.filter((test) => test.state === "failed");
	return { passed, failed, skipped, failures: failures.map(({ title, error = "" }) => ({ title, error })) };
}

/**
 * A file that cannot be loaded holds no tests and counts as one.
 * @param {VitestReport} report
 * @returns {Counts}
 */
function vitestCounts(report) {
	const broken = report.testResults
		.filter((file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"))
		.map((file) => ({ title: file.name, error: file.message }));
	const tests = report.testResults
		.flatMap((file) => file.assertionResults)
		.filter((test) => test.status === "failed")
		.map((test) => ({ title: test.fullName, error: (test.failureMessages ?? []).join("\n") }));
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + broken.length,
		skipped: report.numPendingTests + report.numTodoTests,
		failures: [...broken, ...tests],
	};
}
