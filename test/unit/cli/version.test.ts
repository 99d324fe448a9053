import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { version } from "../../../src/cli/version.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

test("the version is that of the package the program belongs to, wherever it was linked from", async () => {
	const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
	expect(await version(join(root, "src/cli/main.ts"))).toBe(manifest.version);
});

test("the version of a program outside its package is unknown", async () => {
	expect(await version(tmpdir())).toBe("unknown");
});
