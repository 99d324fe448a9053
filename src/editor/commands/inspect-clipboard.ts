import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { decode } from "../../core/index.ts";
import type { EditorParts } from "../editor-parts.ts";
import { ClipboardSource } from "../inspector/clipboard-source.ts";
import type { InspectorPanels } from "../inspector/panels.ts";
import { offerOtherSources } from "./offer-other-sources.ts";

/** Inspects the text on the clipboard. */
export async function inspectClipboard(parts: EditorParts, panels: InspectorPanels): Promise<void> {
	const text = await vscode.env.clipboard.readText();
	if (decode(text, { host: "text" }).items.length > 0)
		return panels.showOnce(new ClipboardSource(text, parts.keystores));
	const reason =
		text.trim() === ""
			? l10n.t("There is no text on the clipboard. Copy a whole PEM block and try again.")
			: l10n.t("The text on the clipboard holds no certificate or key. Copy a whole PEM block and try again.");
	return offerOtherSources(reason, true);
}
