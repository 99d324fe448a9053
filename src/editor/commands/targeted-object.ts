import * as vscode from "vscode";
import type { ObjectNode } from "../../core/present/object-tree.ts";
import type { EditorParts } from "../editor-parts.ts";
import { openDocument } from "../inspector/document-lookup.ts";
import { nodesOf } from "../inspector/nodes.ts";
import { readingOfDocument } from "../inspector/reading.ts";
import { blockAt } from "../positions.ts";
import { isBlockTarget } from "./block-target.ts";

/** The object that a command is about, with the others that stand in the same source. */
export interface TargetedObject {
	readonly node: ObjectNode;
	readonly nodes: readonly ObjectNode[];
	/** Of the source. */
	readonly key: string;
	/** Of the source; null where it has none. */
	readonly uri: vscode.Uri | null;
	/** A file's name, or what the source is. */
	readonly sourceName: string;
}

/**
 * What a command was called with: a block (from a hover or a lens), an object in the tree of the inspector; without
 * that, what is selected in the inspector that has the focus, else the block at the cursor or the only one there is.
 */
export async function targetedObject(parts: EditorParts, target: unknown): Promise<TargetedObject | undefined> {
	if (isBlockTarget(target)) {
		const document = openDocument(vscode.Uri.parse(target.uri));
		return document && objectInDocument(parts, document, target.offset);
	}
	const inspector = parts.inspectors.active;
	if (inspector !== undefined) {
		const { nodes, selected, source } = inspector;
		const node = nodes[inspectorIndex(target) ?? Math.min(selected, nodes.length - 1)];
		return node && { node, nodes, key: source.key, uri: source.uri, sourceName: source.name };
	}
	const editor = vscode.window.activeTextEditor;
	return editor && objectInDocument(parts, editor.document, undefined);
}

/** As the tree's entries tell the menus of VS Code. */
function inspectorIndex(target: unknown): number | undefined {
	if (typeof target !== "object" || target === null || !("certInspectorObject" in target)) return undefined;
	const { certInspectorObject } = target;
	return Number.isSafeInteger(certInspectorObject) ? Number(certInspectorObject) : undefined;
}

async function objectInDocument(
	{ documents, keystores }: EditorParts,
	document: vscode.TextDocument,
	offset: number | undefined,
): Promise<TargetedObject | undefined> {
	const model = await documents.of(document);
	if (model === undefined) return undefined;
	const editor = vscode.window.activeTextEditor;
	const atCursor = editor?.document === document ? blockAt(document, model, editor.selection.active) : -1;
	const index = offset === undefined ? atCursor : model.indexAt(offset);
	const item = index >= 0 ? model.item(index) : model.length === 1 ? model.item(0) : undefined;
	const { uri } = document;
	const key = uri.toString();
	const nodes = nodesOf(await keystores.open(key, readingOfDocument(model)));
	const node = nodes.find(({ item: { range }, level }) => level === 1 && range.start === item?.range.start);
	return node && { node, key, nodes, uri, sourceName: uri.path.slice(uri.path.lastIndexOf("/") + 1) };
}
