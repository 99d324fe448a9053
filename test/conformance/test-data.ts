import { existsSync } from "node:fs";
import { relative, resolve } from "node:path";
import { describe } from "vitest";

/** Public test data beside the checkout; see its README for what is there. Nothing of it is part of this repository. */
export const TEST_DATA = resolve(import.meta.dirname, "../../../shared/test-data");

/** A `describe` that says "skipped: not there" on a machine without the test data. */
export function describeWithTestData(title: string, tests: () => void): void {
	if (existsSync(TEST_DATA)) describe(title, tests);
	else {
		const place = relative(resolve(import.meta.dirname, "../.."), TEST_DATA);
		console.log(`${title}: skipped: not there (${place})`);
		describe.skip(title, () => tests());
	}
}
