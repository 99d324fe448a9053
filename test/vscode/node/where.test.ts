import * as assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { demoFile } from "../workspace.ts";

suite("the Node extension host", () => {
	test("runs Node and sees the disk", () => {
		assert.match(process.version, /^v2\d\./);
		assert.equal(demoFile("README.md").scheme, "file");
		assert.match(readFileSync(demoFile("README.md").fsPath, "utf8"), /Shop Example/);
	});
});
