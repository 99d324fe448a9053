import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { mendCommand } from "../../core/scaffold/mend-command.ts";
import {
	appendIssuers,
	FIXES,
	type FixSource,
	ignoreComment,
	MISSING_ISSUER,
	type Replacement,
	withoutIssuer,
} from "../../lint/fixes/index.ts";
import type { Finding } from "../../lint/index.ts";
import { COMMANDS } from "../commands/command-ids.ts";
import { FIX_COMMANDS } from "./fix-commands.ts";
import type { MissingIssuers } from "./missing-issuers.ts";
import { terminalShell } from "./shell.ts";
import { workspaceEdit } from "./workspace-edit.ts";

/** What can be done about findings: first what mends them, then what explains them or makes them stay away. */
export class FindingActions {
	private readonly document: vscode.TextDocument;
	private readonly source: FixSource;
	private readonly issuers: MissingIssuers;

	constructor(document: vscode.TextDocument, source: FixSource, issuers: MissingIssuers) {
		this.document = document;
		this.source = source;
		this.issuers = issuers;
	}

	async of(finding: Finding): Promise<vscode.CodeAction[]> {
		return [
			...this.edits(finding),
			...(await this.issuer(finding)),
			...this.commands(finding),
			this.explain(finding),
			...this.ignore(finding),
		];
	}

	private edits(finding: Finding): vscode.CodeAction[] {
		return FIXES.filter(({ mends }) => mends.includes(finding.ruleId)).flatMap((fix) => {
			const actions = this.edit(fix.title(), fix.edits(this.source, finding));
			for (const action of actions) action.isPreferred = true;
			return actions;
		});
	}

	private async issuer(finding: Finding): Promise<vscode.CodeAction[]> {
		const certificate = MISSING_ISSUER.has(finding.ruleId) ? withoutIssuer(this.source, finding) : undefined;
		if (certificate === undefined) return [];
		const issuers = await this.issuers.of(certificate, this.document);
		if (issuers.length === 0) return [];
		const { certificateTitle } = await import("../../core/present/title.ts");
		const { visible } = await import("../../core/present/escape/visible.ts");
		const names = issuers.map((each) => visible(certificateTitle(each))).join(", ");
		return this.edit(l10n.t("Append the missing issuer: {0}", names), appendIssuers(this.source, finding, issuers));
	}

	private commands(finding: Finding): vscode.CodeAction[] {
		const { uri, encoding } = this.document;
		const actions: vscode.CodeAction[] = [];
		const line = mendCommand(finding.ruleId, fileName(uri), terminalShell());
		if (line !== undefined && uri.scheme !== "untitled")
			actions.push(command(l10n.t("Copy the command that mends this"), FIX_COMMANDS.copyMendCommand, [line]));
		if (finding.ruleId === "pem.byte-order-mark" && encoding === "utf8bom" && !this.document.isDirty)
			actions.push(
				command(l10n.t("Remove the byte order mark from the file"), FIX_COMMANDS.removeByteOrderMark, [uri]),
			);
		return actions;
	}

	private explain({ ruleId }: Finding): vscode.CodeAction {
		return command(l10n.t("Explain “{0}”", ruleId), COMMANDS.explainProblem, [ruleId]);
	}

	private ignore(finding: Finding): vscode.CodeAction[] {
		const { ruleId } = finding;
		const { uri } = this.document;
		return [
			...this.edit(l10n.t("Ignore “{0}” here", ruleId), ignoreComment(this.source, finding)),
			command(l10n.t("Ignore “{0}” in the workspace", ruleId), FIX_COMMANDS.ignoreRule, [ruleId, uri]),
		];
	}

	private edit(title: string, replacements: readonly Replacement[]): vscode.CodeAction[] {
		if (replacements.length === 0) return [];
		const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
		action.edit = workspaceEdit(this.document, replacements);
		return [action];
	}
}

function command(title: string, id: string, args: readonly unknown[]): vscode.CodeAction {
	const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
	action.command = { title, command: id, arguments: [...args] };
	return action;
}

const fileName = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf("/") + 1);
