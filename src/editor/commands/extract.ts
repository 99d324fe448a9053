import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { fileNameText } from "../../core/present/escape/file-name.ts";
import { visible } from "../../core/present/escape/visible.ts";
import { hasPem, objectPem } from "../../core/present/object-pem.ts";
import { nodeTitle } from "../../core/present/outline.ts";
import type { EditorParts } from "../editor-parts.ts";
import { type ExtractableKey, keyToExtract } from "../extract/extractable-key.ts";
import { fileExtension } from "../extract/file-extension.ts";
import { privateKeyPem } from "../extract/private-key-pem.ts";
import { withProgress } from "../unlock/progress.ts";
import { type TargetedObject, targetedObject } from "./targeted-object.ts";

/** Writes an object to a file that somebody chooses, as PEM; a private key only when that is confirmed. */
export async function extract(parts: EditorParts, target: unknown): Promise<void> {
	const found = await targetedObject(parts, target);
	const key = found && keyToExtract(found.node);
	const part = found && (await partToExtract(hasPem(found.node), key !== undefined));
	if (found === undefined || part === "nothing") {
		const reason = found
			? l10n.t("This object cannot be extracted.")
			: l10n.t("Put the cursor on a certificate, or select one in the inspector, to extract it.");
		await vscode.window.showInformationMessage(reason);
		return;
	}
	if (part === "object") await extractObject(found);
	if (part === "privateKey" && key !== undefined) await extractKey(parts, found, key);
}

type Part = "object" | "privateKey" | "nothing";

/** Where there is a choice, somebody makes it; undefined where nobody does. */
async function partToExtract(hasObject: boolean, hasKey: boolean): Promise<Part | undefined> {
	if (!hasKey) return hasObject ? "object" : "nothing";
	if (!hasObject) return "privateKey";
	const certificates = { label: l10n.t("Certificates"), part: "object" } as const;
	const privateKey = {
		label: l10n.t("Private key"),
		description: l10n.t("without encryption"),
		part: "privateKey",
	} as const;
	const chosen = await vscode.window.showQuickPick([certificates, privateKey], {
		title: l10n.t("Extract to File"),
		placeHolder: l10n.t("What shall be extracted?"),
	});
	return chosen?.part;
}

async function extractObject(found: TargetedObject): Promise<void> {
	const pem = objectPem(found.node);
	const file = pem === undefined ? undefined : await askForFile(found, fileExtension(found.node));
	if (file !== undefined && pem !== undefined) await write(file, new TextEncoder().encode(pem));
}

async function extractKey(parts: EditorParts, found: TargetedObject, key: ExtractableKey): Promise<void> {
	const name = visible(nodeTitle(found.node));
	const extractAnyway = l10n.t("Extract Private Key");
	const answer = await vscode.window.showWarningMessage(
		l10n.t("Write the private key of {0} to a file without encryption?", name),
		{
			modal: true,
			detail: l10n.t(
				"Whoever can read that file can pretend to be the owner of this key and read what is encrypted for it. Keep it out of version control, and delete it when it is no longer needed.",
			),
		},
		extractAnyway,
	);
	if (answer !== extractAnyway) return;
	const { keystores, ports } = parts;
	const passwords = { candidates: () => keystores.passwordsOf(found.key) };
	const deriving = ports.deriveKey === undefined ? {} : { deriveKey: ports.deriveKey };
	const pem = await withProgress(l10n.t("Opening {0}…", visible(found.sourceName)), (signal) =>
		privateKeyPem(found.node, key, { passwords, signal, ...deriving }),
	);
	if (pem === undefined) {
		await vscode.window.showErrorMessage(l10n.t("The private key of {0} cannot be read any more.", name));
		return;
	}
	try {
		const file = await askForFile(found, ".key");
		if (file !== undefined) await write(file, pem);
	} finally {
		pem.fill(0);
	}
}

/** Beside the source, unless that is not in a folder that can be written to. */
function askForFile({ node, uri }: TargetedObject, extension: string): Thenable<vscode.Uri | undefined> {
	const name = fileNameText(nodeTitle(node), "certificate", extension);
	const isWritable = uri !== null && vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
	const folder = isWritable ? vscode.Uri.joinPath(uri, "..") : vscode.workspace.workspaceFolders?.[0]?.uri;
	return vscode.window.showSaveDialog({
		title: l10n.t("Extract to File"),
		saveLabel: l10n.t("Extract"),
		...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, name) }),
	});
}

async function write(file: vscode.Uri, content: Uint8Array): Promise<void> {
	await vscode.workspace.fs.writeFile(file, content);
	const open = l10n.t("Open File");
	const name = visible(file.path.slice(file.path.lastIndexOf("/") + 1));
	const answer = await vscode.window.showInformationMessage(l10n.t("{0} was written.", name), open);
	if (answer === open) await vscode.commands.executeCommand("vscode.open", file);
}
