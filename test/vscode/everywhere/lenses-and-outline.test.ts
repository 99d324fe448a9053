import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { openDemo, positionOf } from "../workspace.ts";

const lensesOf = (document: vscode.TextDocument): Thenable<vscode.CodeLens[]> =>
	vscode.commands.executeCommand("vscode.executeCodeLensProvider", document.uri, 100);

const symbolsOf = (document: vscode.TextDocument): Thenable<vscode.DocumentSymbol[]> =>
	vscode.commands.executeCommand("vscode.executeDocumentSymbolProvider", document.uri);

suite("lenses and outline", () => {
	test("three lenses stand above each of the three blocks of a bundle", async () => {
		const lenses = await lensesOf(await openDemo("certs/bundle.pem"));
		const titles = lenses.map((lens) => lens.command?.title ?? "");
		assert.equal(titles.filter((title) => title === "Inspect").length, 3);
		assert.equal(titles.filter((title) => title === "Copy fingerprint").length, 3);
		assert.equal(titles.filter((title) => title.startsWith("CN=")).length, 3);
		assert.equal(new Set(lenses.map((lens) => lens.range.start.line)).size, 3);
	});

	test("lenses stand in YAML too, and not when the setting is off", async () => {
		const document = await openDemo("k8s/trust-bundle.yaml");
		assert.ok((await lensesOf(document)).length > 0);
		const setting = vscode.workspace.getConfiguration("certInspector");
		await setting.update("codeLens.enabled", false, vscode.ConfigurationTarget.Global);
		assert.deepEqual(await lensesOf(document), []);
		await setting.update("codeLens.enabled", undefined, vscode.ConfigurationTarget.Global);
	});

	test("a Kubernetes Secret has a lens and a place in the outline for each base64 value", async () => {
		const document = await openDemo("k8s/orders-tls.yaml");
		const lines = [positionOf(document, "tls.crt:").line, positionOf(document, "tls.key:").line];
		assert.deepEqual([...new Set((await lensesOf(document)).map((lens) => lens.range.start.line))], lines);
		const symbols = await symbolsOf(document);
		assert.deepEqual(
			symbols.map((symbol) => symbol.range.start.line),
			lines,
		);
		assert.match(symbols[0]?.name ?? "", /orders\.shop\.example/);
	});

	test("the outline names each block by its subject", async () => {
		const symbols = await symbolsOf(await openDemo("certs/bundle.pem"));
		assert.equal(symbols.length, 3);
		assert.match(symbols.map((symbol) => symbol.name).join("\n"), /orders\.shop\.example/);
		assert.ok(symbols.every((symbol) => symbol.range.end.line > symbol.range.start.line));
	});
});
