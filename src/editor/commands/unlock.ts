import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { visible } from "../../core/present/escape/visible.ts";
import type { EditorParts } from "../editor-parts.ts";
import type { InspectorPanels } from "../inspector/panels.ts";
import { UriSource } from "../inspector/uri-source.ts";
import { blockAt } from "../positions.ts";
import { unlockSource } from "../unlock/unlock-source.ts";
import { activePlace } from "./active-place.ts";
import { isBlockTarget } from "./block-target.ts";

/** A file, and the offset of the one object in it that is meant. */
interface UnlockTarget {
	readonly uri: vscode.Uri;
	readonly offset: number | undefined;
}

/**
 * Opens what is locked in a file: a block (from a hover or a lens), which is inspected then; everything in a file; without
 * either the block at the cursor, else everything in the active editor.
 */
export async function unlock(parts: EditorParts, panels: InspectorPanels, target: unknown): Promise<void> {
	const found = await targetOf(parts, target);
	if (found === undefined) return;
	const { uri, offset } = found;
	const source = new UriSource(uri, parts);
	try {
		const result = await unlockSource(parts, source, offset);
		if (result === "nothing-locked") {
			void vscode.window.showInformationMessage(l10n.t("Nothing in {0} is locked.", visible(source.name)));
		}
		if (result === "opened" && offset !== undefined) await panels.showUri(uri, offset);
	} finally {
		source.dispose();
	}
}

async function targetOf({ documents }: EditorParts, target: unknown): Promise<UnlockTarget | undefined> {
	if (isBlockTarget(target)) return { uri: vscode.Uri.parse(target.uri), offset: target.offset };
	if (target instanceof vscode.Uri) return { uri: target, offset: undefined };
	const place = activePlace();
	if (place?.editor === undefined) return place && { uri: place.uri, offset: undefined };
	const { document, selection } = place.editor;
	const model = await documents.of(document);
	const index = model === undefined ? -1 : blockAt(document, model, selection.active);
	return { uri: place.uri, offset: index < 0 ? undefined : model?.rangeOf(index).start };
}
