import * as vscode from "vscode";
import type { Finding, RuleSeverity } from "../../lint/index.ts";
import { toEditorRange } from "../positions.ts";
import { pageOf } from "./documentation.ts";

const SOURCE = "cert-inspector";

const SEVERITIES: Readonly<Record<RuleSeverity, vscode.DiagnosticSeverity>> = {
	error: vscode.DiagnosticSeverity.Error,
	warning: vscode.DiagnosticSeverity.Warning,
	info: vscode.DiagnosticSeverity.Information,
	hint: vscode.DiagnosticSeverity.Hint,
};

/** A finding as the Problems panel shows it. */
export function diagnosticOf(document: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
	const { message, severity, ruleId, related } = finding;
	const shown = new vscode.Diagnostic(rangeOf(document, finding), message, SEVERITIES[severity]);
	shown.source = SOURCE;
	shown.code = { value: ruleId, target: pageOf(ruleId) };
	shown.relatedInformation = related.map(
		(place) =>
			new vscode.DiagnosticRelatedInformation(
				new vscode.Location(document.uri, visibleRange(document, toEditorRange(document, place.range))),
				place.message,
			),
	);
	return shown;
}

/** Where a finding is underlined. */
export const rangeOf = (document: vscode.TextDocument, { range }: Pick<Finding, "range">): vscode.Range =>
	visibleRange(document, toEditorRange(document, range));

/** A finding about a whole object is underlined in its first line: a page of red squiggles tells nobody more. */
function visibleRange(document: vscode.TextDocument, range: vscode.Range): vscode.Range {
	const begin = "-----BEGIN ";
	const first = document.lineAt(range.start.line);
	const isWholeBlock = first.text.startsWith(begin, range.start.character) && range.end.line > range.start.line;
	return isWholeBlock ? new vscode.Range(range.start, first.range.end) : range;
}
