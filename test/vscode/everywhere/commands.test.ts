import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { demoFile, inspectorTabs, openDemo, positionOf, until } from "../workspace.ts";

const FINGERPRINT = /^5BBB02524D355BBBF43172712BA9D0CB405252F5DDCECAADC4913DC40751A0D2$/i;

suite("commands", () => {
	setup(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));

	test("Inspect shows the active editor's certificate beside it", async () => {
		await openDemo("certs/orders.pem");
		await vscode.commands.executeCommand("certInspector.inspect");
		await until(() => inspectorTabs().some((tab) => tab.label === "Inspect orders.pem"));
		assert.equal(vscode.window.tabGroups.all.length, 2);
	});

	test("Inspect called twice for a file shows one inspector, for two files two", async () => {
		await vscode.commands.executeCommand("certInspector.inspect", demoFile("certs/orders.pem"));
		await vscode.commands.executeCommand("certInspector.inspect", demoFile("certs/orders.pem"));
		await vscode.commands.executeCommand("certInspector.inspect", demoFile("certs/legacy-erp.cer"));
		const labels = (): string[] => inspectorTabs().map((tab) => tab.label);
		await until(() => labels().includes("Inspect legacy-erp.cer"));
		assert.deepEqual(labels().sort(), ["Inspect legacy-erp.cer", "Inspect orders.pem"]);
	});

	test("Show ASN.1 structure opens the inspector on the object at the cursor", async () => {
		await openDemo("certs/orders.pem");
		await vscode.commands.executeCommand("certInspector.showAsn1");
		await until(() => inspectorTabs().some((tab) => tab.label === "Inspect orders.pem"));
	});

	test("Copy fingerprint takes the block at the cursor", async () => {
		const document = await openDemo("certs/orders.pem");
		const editor = vscode.window.activeTextEditor;
		assert.ok(editor);
		const position = positionOf(document, "-----BEGIN CERTIFICATE-----").translate(1);
		editor.selection = new vscode.Selection(position, position);
		await vscode.commands.executeCommand("certInspector.copyFingerprint");
		assert.match((await vscode.env.clipboard.readText()).replaceAll(":", ""), FINGERPRINT);
	});

	test("Copy as PEM takes what a Kubernetes Secret holds in base64", async () => {
		const document = await openDemo("k8s/orders-tls.yaml");
		const editor = vscode.window.activeTextEditor;
		assert.ok(editor);
		const position = positionOf(document, "tls.crt:");
		editor.selection = new vscode.Selection(position, position);
		await vscode.env.clipboard.writeText("");
		const offset = document.getText().indexOf("LS0tLS1CRUdJTiBDRVJUSUZJQ0FUR");
		await vscode.commands.executeCommand("certInspector.copyPem", { uri: document.uri.toString(), offset });
		assert.match(
			await vscode.env.clipboard.readText(),
			/^-----BEGIN CERTIFICATE-----\n[\s\S]*-----END CERTIFICATE-----\n$/,
		);
	});

	test("Copy as PEM never takes a private key", async () => {
		await openDemo("certs/orders.key");
		await vscode.env.clipboard.writeText("before");
		void vscode.commands.executeCommand("certInspector.copyPem");
		await new Promise((resolve) => setTimeout(resolve, 1000));
		assert.equal(await vscode.env.clipboard.readText(), "before");
	});

	test("Inspect certificate on the clipboard shows what is there", async () => {
		await vscode.env.clipboard.writeText((await openDemo("certs/root-ca.pem")).getText());
		await vscode.commands.executeCommand("certInspector.inspectClipboard");
		await until(() => inspectorTabs().some((tab) => tab.label.includes("Clipboard")));
	});
});
