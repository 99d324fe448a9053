import * as vscode from "vscode";
import type { RuleCrash } from "../../lint/index.ts";

/** Tells of rules that failed, each once, where somebody who reports the mistake finds it. */
export class RuleCrashes implements vscode.Disposable {
	private readonly told = new Set<string>();
	private channel: vscode.OutputChannel | undefined;

	tell(crashes: readonly RuleCrash[]): void {
		for (const { ruleId, error } of crashes) {
			if (this.told.has(ruleId)) continue;
			this.told.add(ruleId);
			this.channel ??= vscode.window.createOutputChannel("Certificate Inspector");
			this.channel.appendLine(`The rule ${ruleId} failed. ${whereItFailed(error)}`);
		}
	}

	dispose(): void {
		this.channel?.dispose();
	}
}

/** The kind of an error and its stack. Its message may quote a certificate. */
function whereItFailed(error: unknown): string {
	if (!(error instanceof Error)) return "";
	const calls = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
	return [error.name, ...calls].join("\n");
}
