import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { EditorParts } from "../editor-parts.ts";
import type { InspectorPanels } from "../inspector/panels.ts";
import { blockAt } from "../positions.ts";
import { activePlace } from "./active-place.ts";
import { isBlockTarget } from "./block-target.ts";
import { offerOtherSources } from "./offer-other-sources.ts";

/**
 * Shows the ASN.1 structure of the block it is called with, else of the object in the inspector or viewer in front, else
 * of the one at the cursor, with the bytes under the cursor selected.
 */
export async function showAsn1(parts: EditorParts, panels: InspectorPanels, target: unknown): Promise<void> {
	if (isBlockTarget(target)) return panels.showAsn1(vscode.Uri.parse(target.uri), target.offset);
	const inFront = parts.inspectors.active;
	if (inFront !== undefined) return inFront.showAsn1();
	const place = activePlace();
	if (place === undefined) return offerOtherSources(l10n.t("No editor is open to look for certificates in."));
	return panels.showAsn1(place.uri, place.editor && (await offsetAtCursor(parts, place.editor)));
}

/** Where the cursor is, if it is on an object; where that begins, if it is in front of it on its line. */
async function offsetAtCursor(
	{ documents }: EditorParts,
	{ document, selection }: vscode.TextEditor,
): Promise<number | undefined> {
	const model = await documents.of(document);
	const index = model === undefined ? -1 : blockAt(document, model, selection.active);
	if (model === undefined || index < 0) return undefined;
	return Math.max(document.offsetAt(selection.active), model.rangeOf(index).start);
}
