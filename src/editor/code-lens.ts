import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { Item } from "../core/index.ts";
import { lensTitle } from "../core/present/lens.ts";
import type { BlockTarget } from "./commands/block-target.ts";
import { COMMANDS } from "./commands/command-ids.ts";
import type { EditorParts } from "./editor-parts.ts";

const SECTION = "certInspector.codeLens";
const ENABLED = "enabled";

/** The line above a block that says what it is; its words are made when it comes into sight. */
class TitleLens extends vscode.CodeLens {
	readonly item: Item;

	constructor(range: vscode.Range, item: Item) {
		super(range);
		this.item = item;
	}
}

/** Above each block: what it is, Inspect, Copy fingerprint. */
export class BlockLenses implements vscode.CodeLensProvider, vscode.Disposable {
	private readonly parts: EditorParts;
	private readonly changed = new vscode.EventEmitter<void>();
	readonly onDidChangeCodeLenses = this.changed.event;
	private readonly listeners: vscode.Disposable;

	constructor(parts: EditorParts) {
		this.parts = parts;
		this.listeners = vscode.Disposable.from(
			parts.clock.onMinute(() => this.changed.fire()),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration(SECTION)) this.changed.fire();
			}),
		);
	}

	provideCodeLenses(document: vscode.TextDocument): vscode.CodeLens[] {
		const model = this.parts.documents.of(document);
		if (model === undefined || !isEnabled(document)) return [];
		const uri = document.uri.toString();
		return model.items.flatMap((item) => lenses(document, item, { uri, offset: item.range.start }));
	}

	resolveCodeLens(lens: vscode.CodeLens): vscode.CodeLens {
		if (lens instanceof TitleLens) lens.command = { title: lensTitle(lens.item, this.parts.ports.now()), command: "" };
		return lens;
	}

	dispose(): void {
		this.listeners.dispose();
		this.changed.dispose();
	}
}

const isEnabled = (document: vscode.TextDocument): boolean =>
	vscode.workspace.getConfiguration(SECTION, document).get<boolean>(ENABLED, true);

function lenses(document: vscode.TextDocument, item: Item, target: BlockTarget): vscode.CodeLens[] {
	const position = document.positionAt(item.range.start);
	const range = new vscode.Range(position, position);
	const link = (title: string, command: string): vscode.CodeLens =>
		new vscode.CodeLens(range, { title, command, arguments: [target] });
	const all = [new TitleLens(range, item), link(l10n.t("Inspect"), COMMANDS.inspect)];
	if (item.content.kind === "certificate") all.push(link(l10n.t("Copy fingerprint"), COMMANDS.copyFingerprint));
	return all;
}
