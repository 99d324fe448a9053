import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { Item } from "../core/index.ts";
import { isLocked } from "../core/locked.ts";
import type { lensTitle } from "../core/present/lens.ts";
import type { BlockTarget } from "./commands/block-target.ts";
import { COMMANDS, type CommandId } from "./commands/command-ids.ts";
import type { EditorParts } from "./editor-parts.ts";

const SECTION = "certInspector.codeLens";
const ENABLED = "enabled";

/** In a document with more blocks VS Code needs seconds to make room for all the lines; hover and outline remain. */
const MOST_BLOCKS = 1000;

/** One of a block's lenses. All of them get their words at once, when they come into sight: none moves under the mouse. */
class BlockLens extends vscode.CodeLens {
	readonly words: () => vscode.Command;

	constructor(range: vscode.Range, words: () => vscode.Command) {
		super(range);
		this.words = words;
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
			parts.keystores.onDidChange(() => this.changed.fire()),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration(SECTION)) this.changed.fire();
			}),
		);
	}

	async provideCodeLenses(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
		const model = isEnabled(document) ? await this.parts.documents.of(document) : undefined;
		if (model === undefined || model.length > MOST_BLOCKS) return [];
		const { lensTitle } = await import("../core/present/lens.ts");
		const uri = document.uri.toString();
		return model.items
			.map((item) => this.parts.keystores.opened(uri, item))
			.flatMap((item) => this.lensesOf(document, item, { uri, offset: item.range.start }, lensTitle));
	}

	resolveCodeLens(lens: vscode.CodeLens): vscode.CodeLens {
		if (lens instanceof BlockLens) lens.command = lens.words();
		return lens;
	}

	dispose(): void {
		this.listeners.dispose();
		this.changed.dispose();
	}

	private lensesOf(
		document: vscode.TextDocument,
		item: Item,
		target: BlockTarget,
		titleOf: typeof lensTitle,
	): vscode.CodeLens[] {
		const position = document.positionAt(item.range.start);
		const lens = (words: () => vscode.Command): vscode.CodeLens =>
			new BlockLens(new vscode.Range(position, position), words);
		const link = (title: string, command: CommandId): vscode.CodeLens =>
			lens(() => ({ title, command, arguments: [target] }));
		const title = lens(() => ({ title: titleOf(item, this.parts.ports.now()), command: "" }));
		const lenses = [title, link(l10n.t("Inspect"), COMMANDS.inspect)];
		if (item.content.kind === "certificate")
			lenses.push(
				link(l10n.t("Show chain"), COMMANDS.showChain),
				link(l10n.t("Copy fingerprint"), COMMANDS.copyFingerprint),
			);
		if (isLocked(item)) lenses.push(link(l10n.t("Unlock…"), COMMANDS.unlock));
		return lenses;
	}
}

const isEnabled = (document: vscode.TextDocument): boolean =>
	vscode.workspace.getConfiguration(SECTION, document).get<boolean>(ENABLED, true);
