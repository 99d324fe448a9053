import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { openDemo, positionOf } from "../workspace.ts";

const BEGIN = "-----BEGIN CERTIFICATE-----";

async function hoverAt(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.MarkdownString[]> {
	const command = "vscode.executeHoverProvider";
	const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(command, document.uri, position);
	return hovers.flatMap((hover) => hover.contents).filter((content) => content instanceof vscode.MarkdownString);
}

/** What is read, without the backslashes that keep a certificate's text from being Markdown. */
const textOf = (contents: vscode.MarkdownString[]): string =>
	contents.map(({ value }) => value.replace(/\\([^\w\s])/g, "$1")).join("\n");

suite("hover", () => {
	test("every line of a block tells of its certificate, the lines around it tell nothing", async () => {
		const document = await openDemo("certs/orders.pem");
		const first = positionOf(document, BEGIN).line;
		const last = positionOf(document, "-----END CERTIFICATE-----").line;
		for (const line of [first, first + 1, last])
			assert.match(textOf(await hoverAt(document, new vscode.Position(line, 5))), /orders\.shop\.example/);
		const [edit, end] = [new vscode.WorkspaceEdit(), document.lineAt(document.lineCount - 1).range.end];
		edit.insert(document.uri, end, "\n\nnothing here\n");
		await vscode.workspace.applyEdit(edit);
		assert.equal(textOf(await hoverAt(document, positionOf(document, "nothing"))), "");
		await vscode.commands.executeCommand("workbench.action.files.revert");
	});

	for (const file of ["k8s/trust-bundle.yaml", "docs/runbook.md", "services/inventory/trust.go"]) {
		test(`a certificate inside ${file} has its hover`, async () => {
			const document = await openDemo(file);
			assert.match(textOf(await hoverAt(document, positionOf(document, BEGIN))), /Shop Example/);
		});
	}

	test("links in a hover run commands of this extension alone", async () => {
		const document = await openDemo("certs/orders.pem");
		const contents = await hoverAt(document, positionOf(document, BEGIN));
		const trusted = contents.filter(({ isTrusted }) => isTrusted !== undefined && isTrusted !== false);
		assert.ok(trusted.length > 0);
		for (const { isTrusted } of trusted) {
			assert.ok(typeof isTrusted === "object");
			assert.ok(isTrusted.enabledCommands.every((id) => id.startsWith("certInspector.")));
		}
	});

	test("an edit changes what the hover says", async () => {
		const document = await openDemo("certs/orders.pem");
		const other = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(document.uri, "../root-ca.pem"));
		const everything = new vscode.Range(0, 0, document.lineCount, 0);
		const edit = new vscode.WorkspaceEdit();
		edit.replace(document.uri, everything, new TextDecoder().decode(other));
		await vscode.workspace.applyEdit(edit);
		assert.match(textOf(await hoverAt(document, positionOf(document, BEGIN))), /Root/);
		await vscode.commands.executeCommand("workbench.action.files.revert");
	});

	test("a private key's hover holds nothing of the key", async () => {
		const document = await openDemo("certs/orders.key");
		const text = textOf(await hoverAt(document, positionOf(document, "-----BEGIN")));
		assert.match(text, /P-256/);
		const body = document.lineAt(positionOf(document, "-----BEGIN").line + 1).text;
		assert.ok(body.length > 20);
		assert.equal(text.includes(body.slice(8, 24)), false);
	});
});
