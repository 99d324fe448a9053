import * as vscode from "vscode";
import type { Item, ItemKind } from "../core/index.ts";
import type { OutlineEntry } from "../core/present/outline.ts";
import type { EditorParts } from "./editor-parts.ts";
import { toEditorRange } from "./positions.ts";

/** The editor has no symbols for PKI: the nearest in meaning, told apart by their icons. */
const KINDS: Readonly<Partial<Record<ItemKind, vscode.SymbolKind>>> = {
	certificate: vscode.SymbolKind.Class,
	certificateRequest: vscode.SymbolKind.Interface,
	crl: vscode.SymbolKind.Array,
	privateKey: vscode.SymbolKind.Key,
	publicKey: vscode.SymbolKind.Key,
	parameters: vscode.SymbolKind.Constant,
};

/** The outline of a document with PKI material: one symbol for each block, named by its subject. */
export class BlockSymbols implements vscode.DocumentSymbolProvider {
	private readonly parts: EditorParts;

	constructor(parts: EditorParts) {
		this.parts = parts;
	}

	async provideDocumentSymbols(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
		const model = await this.parts.documents.of(document);
		if (model === undefined) return [];
		const { outlineEntry } = await import("../core/present/outline.ts");
		const now = this.parts.ports.now();
		return model.items.map((item) => blockSymbol(document, item, outlineEntry(item, now)));
	}
}

function blockSymbol(document: vscode.TextDocument, item: Item, { name, detail }: OutlineEntry): vscode.DocumentSymbol {
	const range = toEditorRange(document, item.range);
	const firstLine = range.with({ end: document.lineAt(range.start.line).range.end });
	const selection = range.contains(firstLine) ? firstLine : range;
	return new vscode.DocumentSymbol(
		name,
		detail,
		KINDS[item.content.kind] ?? vscode.SymbolKind.Object,
		range,
		selection,
	);
}
