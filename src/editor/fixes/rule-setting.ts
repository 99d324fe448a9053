import * as vscode from "vscode";

const SECTION = "certInspector";
const RULES = "rules";

/** Switches a rule off in the workspace, or for the user where no folder is open. What else is set there stays. */
export async function switchOff(ruleId: string, document: vscode.Uri | undefined): Promise<void> {
	const configuration = vscode.workspace.getConfiguration(SECTION, document);
	const isWorkspace = vscode.workspace.workspaceFolders !== undefined;
	const known = configuration.inspect<Record<string, string>>(RULES);
	const before = isWorkspace ? known?.workspaceValue : known?.globalValue;
	const target = isWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
	await configuration.update(RULES, { ...before, [ruleId]: "off" }, target);
}
