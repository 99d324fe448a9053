import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { visible } from "../../core/present/escape/visible.ts";
import { objectPem } from "../../core/present/object-pem.ts";
import { nodeTitle } from "../../core/present/outline.ts";
import type { EditorParts } from "../editor-parts.ts";
import { isCopyable } from "../inspector/object-actions.ts";
import { targetedObject } from "./targeted-object.ts";

/** How long the status bar says what was copied. */
const NOTICE = 4000;

/** Copies an object as PEM; of a keystore or a key in it the certificates, never a private key. */
export async function copyPem(parts: EditorParts, target: unknown): Promise<void> {
	const found = await targetedObject(parts, target);
	const pem = found && isCopyable(found.node) ? objectPem(found.node) : undefined;
	if (found === undefined || pem === undefined) {
		const reason = found
			? l10n.t("Nothing of this object can be copied: private keys and passwords never go to the clipboard.")
			: l10n.t("Put the cursor on a certificate, or select one in the inspector, to copy it.");
		await vscode.window.showInformationMessage(reason);
		return;
	}
	await vscode.env.clipboard.writeText(pem);
	vscode.window.setStatusBarMessage(l10n.t("{0} copied as PEM", visible(nodeTitle(found.node))), NOTICE);
}
