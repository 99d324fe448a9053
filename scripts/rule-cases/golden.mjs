import { bundledModule } from "../bundled-module.mjs";

/**
 * The functions that judge a case and write it down, the same that the test uses, built for this process.
 *
 * @returns {Promise<Pick<typeof import("../../test/golden/rule-case.ts"), "judge"> & Pick<typeof import("../../test/golden/rule-case-file.ts"), "writeRuleCase">>}
 */
export async function goldenTools() {
	return bundledModule('export * from "./rule-case.ts"; export * from "./rule-case-file.ts";', "test/golden");
}
