import { describe, expect, test } from "vitest";
import { inspectKeystore, openKeystore } from "../../../../src/core/keystore/index.ts";
import { codesOf, entered, keystoreFixture, keystoreManifest } from "./keystore-fixtures.ts";

/** Files in which a password opens or checks something, and that are not damaged. */
const FILES = keystoreManifest()
	.map(([path]) => path)
	.filter((path) => {
		const { problems, protection, mac } = inspectKeystore(keystoreFixture(path));
		const isWhole = problems.every(({ severity }) => severity !== "error");
		return isWhole && (protection.length > 0 || (mac !== undefined && mac.scheme !== "signature"));
	});

test("every format is among the files", () => {
	const extensions = new Set(FILES.map((path) => path.split(".").at(-1)));
	for (const extension of ["p12", "jks", "jceks", "bks", "uber", "bcfks"]) expect(extensions).toContain(extension);
});

describe.each(FILES)("%s", { timeout: 60_000 }, (path) => {
	test("under a wrong password has that problem, keeps its secrets and does not pass for intact", async () => {
		const keystore = await openKeystore(keystoreFixture(path), entered("not the password"));
		expect(codesOf(keystore)).toContain("keystore.wrong-password");
		expect(keystore.problems.filter(({ code }) => /corrupted|truncated|unsupported/.test(code))).toEqual([]);
		expect(keystore.mac?.state).not.toBe("verified");
		expect(keystore.protection.filter(({ state }) => state === "open")).toEqual([]);
		expect(keystore.openedWith).toBeUndefined();
	});
});
