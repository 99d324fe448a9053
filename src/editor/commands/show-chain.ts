import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { ObjectNode } from "../../core/present/object-tree.ts";
import type { ChainPanels } from "../chain/chain-panels.ts";
import type { EditorParts } from "../editor-parts.ts";
import { activePlace } from "./active-place.ts";
import { offerOtherSources } from "./offer-other-sources.ts";
import { type TargetedObject, targetedObject } from "./targeted-object.ts";

/**
 * Shows the chains of what it is called with: a block (from a hover or a lens), a file (from the explorer), an object of
 * an inspector; without that, of the certificate at the cursor, else of the leaf of the file that is open.
 */
export async function showChain(
	parts: EditorParts,
	chains: ChainPanels,
	target: unknown,
	selection: unknown,
): Promise<void> {
	const place = activePlace();
	// The explorer passes all that are selected; the menu of an editor means what the cursor is on.
	const isFile =
		Array.isArray(selection) || (target instanceof vscode.Uri && target.toString() !== place?.uri.toString());
	if (target instanceof vscode.Uri && isFile) return chains.showUri(target);
	const isAboutEditor = target === undefined || target instanceof vscode.Uri;
	if (place?.editor !== undefined && isAboutEditor && isUntouched(place.editor)) return chains.showUri(place.uri);
	const found = await targetedObject(parts, target);
	if (found !== undefined) return showTargeted(chains, found);
	if (place !== undefined) return chains.showUri(place.uri);
	return offerOtherSources(l10n.t("No editor is open to look for certificates in."));
}

/** Whether the cursor is where it is in a file that was just opened: it points at nothing then. */
const isUntouched = ({ selection }: vscode.TextEditor): boolean =>
	selection.isEmpty && selection.active.line === 0 && selection.active.character === 0;

async function showTargeted(chains: ChainPanels, found: TargetedObject): Promise<void> {
	const certificate = certificateOf(found);
	if (found.uri !== null) return chains.showUri(found.uri, certificate);
	const { NodesSource } = await import("../chain/nodes-source.ts");
	return chains.showOnce(new NodesSource(found), certificate);
}

/** The certificate that is meant: of a key in a keystore the first below it. */
function certificateOf({ node, nodes }: TargetedObject): Uint8Array | undefined {
	const next = nodes[nodes.indexOf(node) + 1];
	const isBelow = next !== undefined && next.level > node.level;
	return derOf(node) ?? (isBelow ? derOf(next) : undefined);
}

const derOf = ({ item: { content } }: ObjectNode): Uint8Array | undefined =>
	content.kind === "certificate" ? content.certificate.der : undefined;
