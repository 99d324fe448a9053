import * as vscode from "vscode";
import type { Item, Range } from "../../core/index.ts";
import { toEditorRange } from "../positions.ts";
import type { InspectorSource } from "./source.ts";

/** Where the header of a node is, and where its content. */
interface Parts {
	readonly start: number;
	readonly contentStart: number;
	readonly end: number;
}

const decoration = (color: string): vscode.TextEditorDecorationType =>
	vscode.window.createTextEditorDecorationType({
		backgroundColor: new vscode.ThemeColor(color),
		// High contrast has no backgrounds; other themes leave this colour transparent.
		outline: "1px solid",
		outlineColor: new vscode.ThemeColor("contrastActiveBorder"),
		overviewRulerColor: new vscode.ThemeColor(color),
		rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
	});

/** Marks the characters that encode a node in every editor that shows the source. Moves neither cursor nor focus. */
export class MarkedBytes implements vscode.Disposable {
	private readonly source: Pick<InspectorSource, "uri">;
	private readonly header = decoration("certInspector.asn1HeaderBackground");
	private readonly content = decoration("certInspector.asn1ContentBackground");
	private readonly listener: vscode.Disposable;
	private marked: { readonly header: Range; readonly content: Range } | undefined;

	constructor(source: Pick<InspectorSource, "uri">) {
		this.source = source;
		this.listener = vscode.window.onDidChangeVisibleTextEditors(() => this.draw());
	}

	/** @param isToBeSeen whether editors scroll to it */
	show(item: Item, { start, contentStart, end }: Parts, isToBeSeen: boolean): void {
		const header = item.locate({ start, end: contentStart });
		const content = item.locate({ start: contentStart, end });
		// A character of base64 may hold bits of both.
		this.marked = { header, content: { start: Math.max(content.start, header.end), end: content.end } };
		for (const editor of this.draw())
			if (isToBeSeen)
				editor.revealRange(
					toEditorRange(editor.document, { start: header.start, end: content.end }),
					vscode.TextEditorRevealType.InCenterIfOutsideViewport,
				);
	}

	clear(): void {
		this.marked = undefined;
		this.draw();
	}

	dispose(): void {
		this.listener.dispose();
		this.header.dispose();
		this.content.dispose();
	}

	private draw(): vscode.TextEditor[] {
		const key = this.source.uri?.toString();
		const editors = vscode.window.visibleTextEditors.filter(({ document }) => document.uri.toString() === key);
		for (const editor of editors) {
			editor.setDecorations(this.header, this.rangesIn(editor, this.marked?.header));
			editor.setDecorations(this.content, this.rangesIn(editor, this.marked?.content));
		}
		return editors;
	}

	private rangesIn({ document }: vscode.TextEditor, range: Range | undefined): vscode.Range[] {
		return range === undefined || range.end <= range.start ? [] : [toEditorRange(document, range)];
	}
}
