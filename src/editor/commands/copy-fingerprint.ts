import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { Item } from "../../core/index.ts";
import { detailView } from "../../core/present/detail.ts";
import type { Row } from "../../core/present/detail-view.ts";
import type { EditorParts } from "../editor-parts.ts";
import type { HostPorts } from "../host-ports.ts";
import { openDocument } from "../inspector/document-lookup.ts";
import { blockAt } from "../positions.ts";
import { isBlockTarget } from "./block-target.ts";

/** How long the status bar says what was copied. */
const NOTICE = 4000;

/** Copies the first fingerprint of the block it is called with, else of the one at the cursor or the only one there is. */
export async function copyFingerprint({ documents, ports }: EditorParts, target: unknown): Promise<void> {
	const item = await itemOf(documents, target);
	const row = item && fingerprint(item, ports);
	if (row?.copy === undefined) {
		const reason = item
			? l10n.t("This object has no fingerprint.")
			: l10n.t("Put the cursor on a certificate to copy its fingerprint.");
		await vscode.window.showInformationMessage(reason);
		return;
	}
	await vscode.env.clipboard.writeText(row.copy);
	vscode.window.setStatusBarMessage(l10n.t("{0} copied", row.label), NOTICE);
}

async function itemOf(documents: EditorParts["documents"], target: unknown): Promise<Item | undefined> {
	const editor = vscode.window.activeTextEditor;
	const document = isBlockTarget(target) ? openDocument(vscode.Uri.parse(target.uri)) : editor?.document;
	const model = document && (await documents.of(document));
	if (document === undefined || model === undefined) return undefined;
	const atTarget = isBlockTarget(target) ? model.indexAt(target.offset) : -1;
	const atCursor = editor && editor.document === document ? blockAt(document, model, editor.selection.active) : -1;
	const index = isBlockTarget(target) ? atTarget : atCursor;
	if (index >= 0) return model.item(index);
	return model.length === 1 ? model.item(0) : undefined;
}

function fingerprint(item: Item, { digests, now }: HostPorts): Row | undefined {
	const { sections } = detailView(item, { now: now(), digests });
	return sections.find(({ id }) => id === "fingerprints")?.rows[0];
}
