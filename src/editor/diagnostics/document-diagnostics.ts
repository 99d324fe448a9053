import * as vscode from "vscode";
import type { PkiDocument } from "../../core/index.ts";
import { type Finding, lintSource, type RuleSeverity } from "../../lint/index.ts";
import { DEFAULT_POLICY } from "../../lint/policy.ts";
import type { EditorParts } from "../editor-parts.ts";
import { toEditorRange } from "../positions.ts";
import type { LintSettings } from "./settings.ts";

const SOURCE = "cert-inspector";

const SEVERITIES: Readonly<Record<RuleSeverity, vscode.DiagnosticSeverity>> = {
	error: vscode.DiagnosticSeverity.Error,
	warning: vscode.DiagnosticSeverity.Warning,
	info: vscode.DiagnosticSeverity.Information,
	hint: vscode.DiagnosticSeverity.Hint,
};

/** Everything that is wrong in a document, as the Problems panel shows it. */
export function diagnosticsOf(
	document: vscode.TextDocument,
	model: PkiDocument,
	{ rules, profile, expiringDays }: LintSettings,
	{ ports, keystores, extensionUri }: EditorParts,
): vscode.Diagnostic[] {
	const text = document.getText();
	const uri = document.uri.toString();
	const { findings } = lintSource(
		{
			items: model.items.map((item) => keystores.opened(uri, item)),
			problems: model.problems,
			text,
			range: { start: 0, end: text.length },
			fileName: fileNameOf(document.uri),
		},
		{ at: ports.now(), profile, settings: rules, policy: { ...DEFAULT_POLICY, expiringDays } },
	);
	return findings.map((finding) => diagnostic(document, finding, extensionUri));
}

function diagnostic(document: vscode.TextDocument, finding: Finding, extensionUri: vscode.Uri): vscode.Diagnostic {
	const { message, range, severity, ruleId, related, citation } = finding;
	const shown = new vscode.Diagnostic(
		visibleRange(document, toEditorRange(document, range)),
		message,
		SEVERITIES[severity],
	);
	shown.source = SOURCE;
	shown.code =
		citation === undefined
			? ruleId
			: { value: ruleId, target: vscode.Uri.joinPath(extensionUri, "docs", "rules", `${ruleId}.md`) };
	shown.relatedInformation = related.map(
		(place) =>
			new vscode.DiagnosticRelatedInformation(
				new vscode.Location(document.uri, visibleRange(document, toEditorRange(document, place.range))),
				place.message,
			),
	);
	return shown;
}

/** A finding about a whole object is underlined in its first line: a page of red squiggles tells nobody more. */
function visibleRange(document: vscode.TextDocument, range: vscode.Range): vscode.Range {
	const begin = "-----BEGIN ";
	const first = document.lineAt(range.start.line);
	const isWholeBlock = first.text.startsWith(begin, range.start.character) && range.end.line > range.start.line;
	return isWholeBlock ? new vscode.Range(range.start, first.range.end) : range;
}

const fileNameOf = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf("/") + 1);
