import * as vscode from "vscode";
import type { Shell } from "../../core/scaffold/quote/index.ts";

/** The shell of the terminal that would open now; bash where nobody can tell. */
export function terminalShell(): Shell {
	const name = vscode.env.shell.toLowerCase();
	if (/(?:pwsh|powershell)(?:\.exe)?$/.test(name)) return "powershell";
	return /\bcmd(?:\.exe)?$/.test(name) ? "cmd" : "bash";
}
