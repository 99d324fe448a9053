import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { EditorParts } from "../editor-parts.ts";
import type { InspectorPanels } from "../inspector/panels.ts";
import { blockAt } from "../positions.ts";
import { type ActivePlace, activePlace } from "./active-place.ts";
import { isBlockTarget } from "./block-target.ts";
import { offerOtherSources } from "./offer-other-sources.ts";

/**
 * Inspects what it is called with: a block (from a hover or a lens), files (from the explorer or a tab); without that,
 * the block at the cursor, else everything in the active editor.
 */
export async function inspect(
	parts: EditorParts,
	panels: InspectorPanels,
	target: unknown,
	selection: unknown,
): Promise<void> {
	if (isBlockTarget(target)) return panels.showUri(vscode.Uri.parse(target.uri), target.offset);
	const place = activePlace();
	const files = filesOf(target, selection);
	const isElsewhere = files.length > 1 || files.some((file) => file.toString() !== place?.uri.toString());
	if (isElsewhere) {
		for (const file of files) await panels.showUri(file);
		return;
	}
	if (place === undefined) return offerOtherSources(l10n.t("No editor is open to look for certificates in."));
	return inspectPlace(parts, panels, place);
}

/** The explorer passes the file under the mouse and all that are selected. */
function filesOf(target: unknown, selection: unknown): vscode.Uri[] {
	const selected = Array.isArray(selection) ? selection.filter((each) => each instanceof vscode.Uri) : [];
	if (selected.length > 0) return selected;
	return target instanceof vscode.Uri ? [target] : [];
}

async function inspectPlace(
	{ documents }: EditorParts,
	panels: InspectorPanels,
	{ uri, editor }: ActivePlace,
): Promise<void> {
	if (editor === undefined) return panels.showUri(uri);
	const { document, selection } = editor;
	const model = await documents.of(document);
	if (model === undefined) {
		const name = uri.path.slice(uri.path.lastIndexOf("/") + 1);
		return offerOtherSources(
			l10n.t("No certificate, key, keystore, request or revocation list was found in {0}.", name),
		);
	}
	const index = blockAt(document, model, selection.active);
	return panels.showUri(uri, index < 0 ? undefined : model.rangeOf(index).start);
}
