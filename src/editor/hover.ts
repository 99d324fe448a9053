import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { Item } from "../core/index.ts";
import { isLocked } from "../core/locked.ts";
import { markdownText } from "../core/present/escape/markdown.ts";
import type { BlockTarget } from "./commands/block-target.ts";
import { COMMANDS, type CommandId } from "./commands/command-ids.ts";
import { commandLink } from "./commands/command-link.ts";
import type { EditorParts } from "./editor-parts.ts";
import { blockAt, toEditorRange } from "./positions.ts";

/** The commands that a hover's links may run. */
const LINKED: readonly CommandId[] = [
	COMMANDS.inspect,
	COMMANDS.showChain,
	COMMANDS.copyFingerprint,
	COMMANDS.copyPem,
	COMMANDS.unlock,
];

/** On any line of a block: what it is, with links to inspect it and to copy its fingerprint. */
export class BlockHover implements vscode.HoverProvider {
	private readonly parts: EditorParts;

	constructor(parts: EditorParts) {
		this.parts = parts;
	}

	async provideHover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
		const { documents, keystores, ports } = this.parts;
		const model = await documents.of(document);
		const { hoverMarkdown } = await import("../core/present/markdown.ts");
		const index = model === undefined ? -1 : blockAt(document, model, position);
		const found = index < 0 ? undefined : model?.item(index);
		if (found === undefined) return undefined;
		const item = keystores.opened(document.uri.toString(), found);
		const links = linksTo(item, { uri: document.uri.toString(), offset: item.range.start });
		const { digests } = ports;
		const markdown = new vscode.MarkdownString(hoverMarkdown(item, { now: ports.now(), digests, links }));
		markdown.isTrusted = { enabledCommands: LINKED };
		return new vscode.Hover(markdown, toEditorRange(document, item.range));
	}
}

function linksTo(item: Item, target: BlockTarget): string[] {
	const link = (text: string, command: CommandId): string => `[${markdownText(text)}](${commandLink(command, target)})`;
	const links = [link(l10n.t("Inspect"), COMMANDS.inspect)];
	if (item.content.kind === "certificate") {
		links.push(link(l10n.t("Show chain"), COMMANDS.showChain));
		links.push(link(l10n.t("Copy fingerprint"), COMMANDS.copyFingerprint));
	}
	// What stands there in base64 is not what other programs take.
	if (item.content.kind === "certificate" && item.base64Layers > 0)
		links.push(link(l10n.t("Copy as PEM"), COMMANDS.copyPem));
	if (isLocked(item)) links.push(link(l10n.t("Unlock…"), COMMANDS.unlock));
	return links;
}
