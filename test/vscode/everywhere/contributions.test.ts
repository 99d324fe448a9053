import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { openDemo } from "../workspace.ts";

suite("what the manifest promises", () => {
	test("the extension activates", async () => {
		const extension = vscode.extensions.getExtension("cert-inspector.cert-inspector");
		assert.ok(extension);
		await extension.activate();
		assert.equal(extension.isActive, true);
	});

	test("every contributed command is there", async () => {
		const manifest: unknown = vscode.extensions.getExtension("cert-inspector.cert-inspector")?.packageJSON;
		const { contributes } = manifest as { contributes: { commands: { command: string }[] } };
		assert.ok(contributes.commands.length > 0);
		const registered = new Set(await vscode.commands.getCommands(true));
		const missing = contributes.commands.filter(({ command }) => !registered.has(command));
		assert.deepEqual(missing, []);
	});

	test("files of PEM have the language pem, by name or by first line", async () => {
		for (const file of ["certs/orders.pem", "certs/orders.key", "certs/client.csr"])
			assert.equal((await openDemo(file)).languageId, "pem", file);
		assert.equal((await openDemo("services/payments/certs/server.key.new")).languageId, "pem");
		assert.equal((await openDemo("k8s/trust-bundle.yaml")).languageId, "yaml");
	});
});
