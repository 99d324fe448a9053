import * as assert from "node:assert/strict";
import * as vscode from "vscode";

suite("startup", () => {
	test("the extension is there and activates", async () => {
		const extension = vscode.extensions.getExtension("cert-inspector.cert-inspector");
		assert.ok(extension);
		await extension.activate();
		assert.equal(extension.isActive, true);
	});
});
