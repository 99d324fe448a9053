import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { Item } from "../../core/index.ts";
import { detailView } from "../../core/present/detail.ts";
import type { Row } from "../../core/present/detail-view.ts";
import type { EditorParts } from "../editor-parts.ts";
import type { HostPorts } from "../host-ports.ts";
import { targetedObject } from "./targeted-object.ts";

/** How long the status bar says what was copied. */
const NOTICE = 4000;

/** Copies the first fingerprint of the object it is called with, else of the one that is selected. */
export async function copyFingerprint(parts: EditorParts, target: unknown): Promise<void> {
	const item = (await targetedObject(parts, target))?.node.item;
	const row = item && fingerprint(item, parts.ports);
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

function fingerprint(item: Item, { digests, now }: HostPorts): Row | undefined {
	const { sections } = detailView(item, { now: now(), digests });
	return sections.find(({ id }) => id === "fingerprints")?.rows[0];
}
