import * as vscode from "vscode";
import { demoFile, until } from "../workspace.ts";

const activeViewer = (): string | undefined => {
	const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
	return input instanceof vscode.TabInputCustom ? input.viewType : undefined;
};

suite("the viewer", () => {
	setup(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));

	for (const file of ["certs/ca.crl", "certs/payments.p12", "certs/truststore.jks"]) {
		test(`opens ${file} without being asked for`, async () => {
			await vscode.commands.executeCommand("vscode.open", demoFile(file));
			await until(() => activeViewer() === "certInspector.viewer");
		});
	}

	test("is a choice for .cer", async () => {
		const file = demoFile("certs/legacy-erp.cer");
		await vscode.commands.executeCommand("vscode.openWith", file, "certInspector.viewerOfText");
		await until(() => activeViewer() === "certInspector.viewerOfText");
	});

	test("leaves .pem to the text editor", async () => {
		await vscode.commands.executeCommand("vscode.open", demoFile("certs/orders.pem"));
		await until(() => vscode.window.activeTextEditor?.document.languageId === "pem");
	});
});
