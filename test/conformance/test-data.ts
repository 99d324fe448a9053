import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { describe, test } from "vitest";

/** Public test data beside the checkout; see its README for what is there. Nothing of it is part of this repository. */
export const TEST_DATA = resolve(import.meta.dirname, "../../../shared/test-data");

/**
 * A `describe` for tests that read `TEST_DATA`: on a machine without it, `tests` is not even collected, and the report
 * says "skipped: not there".
 */
export function describeWithTestData(title: string, tests: () => void): void {
	if (existsSync(TEST_DATA)) describe(title, tests);
	else {
		console.log(`${title}: skipped: not there (${TEST_DATA})`);
		describe(title, () => test("reads the test data", ({ skip }) => skip("skipped: not there")));
	}
}
