import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { INTENTS } from "../../src/core/scaffold/registry.ts";
import { testAuthorities } from "./scaffold/authorities.ts";
import { testChecks } from "./scaffold/checks.ts";
import { testConversions } from "./scaffold/conversions.ts";
import { testKeysAndRequests } from "./scaffold/keys-and-requests.ts";
import { testKeystores } from "./scaffold/keystores.ts";
import { isInstalled, Workshop } from "./scaffold/workshop.ts";

const hasTools = isInstalled("openssl") && isInstalled("keytool") && isInstalled("bash");
const hasShellcheck = isInstalled("shellcheck");

/** Java starts some hundred times. */
const PATIENCE = 240_000;

describe.skipIf(!hasTools)("every generated command runs in bash, without a terminal", { timeout: PATIENCE }, () => {
	const shop = new Workshop();
	beforeAll(() => shop.open());
	afterAll(() => shop.close());

	// Each goes on with what those before it made.
	testKeysAndRequests(shop);
	testAuthorities(shop);
	testKeystores(shop);
	testConversions(shop);
	testChecks(shop);

	test("and every intent of both tools was among them", () => {
		const all = INTENTS.map(({ id, tool }) => `${id} ${tool}`);
		expect(all.filter((each) => !shop.ran.has(each))).toEqual([]);
	});

	test("shellcheck has nothing to say", async ({ skip }) => {
		if (!hasShellcheck) return skip("shellcheck is not installed");
		expect(shop.scripts.length).toBeGreaterThan(100);
		for (const [index, script] of shop.scripts.entries()) writeFileSync(shop.path(`script-${index}.sh`), script);
		const names = shop.scripts.map((_, index) => `script-${index}.sh`);
		// SC2016: a value with a $ is between single quotes because the $ is meant.
		const { out } = await shop.shell("shellcheck", ["-s", "bash", "-e", "SC2016", ...names]);
		expect(out).toBe("");
	});
});
