import { readFileSync } from "node:fs";

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed at least one when there is a reason
 * @property {number} skipped
 * @property {string} [reason] why this is not a valid run: no report, or no test in it
 */

/**
 * Reads what a runner wrote about its own run: the suites in VS Code, or Vitest's JSON. No report and no tests both
 * count as one failure.
 * @param {string} file
 * @returns {Counts}
 */
export function readReport(file) {
	let report;
	try {
		report = JSON.parse(readFileSync(file, "utf8"));
	} catch {
		return { passed: 0, failed: 1, skipped: 0, reason: `No report at ${file}: the run ended before its tests did.` };
	}
	const counts = "numTotalTests" in report ? vitestCounts(report) : report;
	const { passed, failed, skipped } = counts;
	if (passed + failed === 0) return { passed, failed: 1, skipped, reason: `No test ran, says ${file}.` };
	return { passed, failed, skipped };
}

/**
 * A file that cannot be loaded holds no tests, so it is counted as a suite.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} report
 */
function vitestCounts(report) {
	const broken = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + broken.length,
		skipped: report.numPendingTests + report.numTodoTests,
	};
}
