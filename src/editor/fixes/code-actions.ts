import * as vscode from "vscode";
import { rangeOf } from "../diagnostics/document-diagnostics.ts";
import type { JudgedDocuments } from "../diagnostics/judged-documents.ts";
import { lintSettings } from "../diagnostics/settings.ts";
import type { EditorParts } from "../editor-parts.ts";
import { FIX_ALL } from "./fix-all-kind.ts";
import { fixSource } from "./fix-source.ts";
import type { MissingIssuers } from "./missing-issuers.ts";

/** A selection of a whole bundle offers no longer list than this. */
const MOST_FINDINGS = 20;

/** Mends what diagnostics underline. What it needs is loaded when the first light bulb is about to show. */
export class FixProvider implements vscode.CodeActionProvider {
	static readonly metadata: vscode.CodeActionProviderMetadata = {
		providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, vscode.CodeActionKind.RefactorExtract, FIX_ALL],
	};
	private readonly parts: EditorParts;
	private readonly judged: JudgedDocuments;
	private issuers: MissingIssuers | undefined;

	constructor(parts: EditorParts, judged: JudgedDocuments) {
		this.parts = parts;
		this.judged = judged;
	}

	async provideCodeActions(
		document: vscode.TextDocument,
		range: vscode.Range,
		{ only, diagnostics }: vscode.CodeActionContext,
		token: vscode.CancellationToken,
	): Promise<vscode.CodeAction[]> {
		const model = await this.parts.documents.of(document);
		if (model === undefined || token.isCancellationRequested) return [];
		const [{ fixAllAction, splitAction }, { FindingActions }, { MissingIssuers }] = await Promise.all([
			import("./file-actions.ts"),
			import("./finding-actions.ts"),
			import("./missing-issuers.ts"),
		]);
		const source = fixSource(document, model);
		const { rules } = lintSettings(document);
		if (only !== undefined && FIX_ALL.intersects(only)) return fixAllAction(document, source, rules, FIX_ALL);
		const wantsFixes = only === undefined || only.contains(vscode.CodeActionKind.QuickFix);
		const wantsFiles = only === undefined || only.contains(vscode.CodeActionKind.RefactorExtract);
		const files = wantsFiles ? await splitAction(document, source) : [];
		if (!wantsFixes) return files;
		const findings = (await this.judged.findingsOf(document, () => token.isCancellationRequested)) ?? [];
		const here = findings.filter((each) => rangeOf(document, each).intersection(range) !== undefined);
		this.issuers ??= new MissingIssuers(this.parts);
		const actionsOf = new FindingActions(document, source, this.issuers);
		const actions: vscode.CodeAction[] = [];
		for (const finding of here.slice(0, MOST_FINDINGS)) {
			const about = diagnostics.filter(({ code }) => typeof code === "object" && code.value === finding.ruleId);
			for (const action of await actionsOf.of(finding)) {
				action.diagnostics = about;
				actions.push(action);
			}
		}
		const all = here.length > 0 ? fixAllAction(document, source, rules, vscode.CodeActionKind.QuickFix) : [];
		return [...byUse(actions), ...all, ...files];
	}
}

/** What mends comes before what explains, and that before what hides. */
const byUse = (actions: readonly vscode.CodeAction[]): vscode.CodeAction[] => [
	...actions.filter(({ isPreferred }) => isPreferred === true),
	...actions.filter(({ isPreferred }) => isPreferred !== true),
];
