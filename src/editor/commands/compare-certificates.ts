import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { fileNameText } from "../../core/present/escape/file-name.ts";
import { visible } from "../../core/present/escape/visible.ts";
import type { ObjectNode } from "../../core/present/object-tree.ts";
import { nodeTitle } from "../../core/present/outline.ts";
import { textDump } from "../../core/present/text-dump.ts";
import { certificatesIn } from "../compare/candidates.ts";
import { chooseCertificate } from "../compare/choose-certificate.ts";
import type { DumpDocuments } from "../compare/dump-documents.ts";
import type { EditorParts } from "../editor-parts.ts";
import { targetedObject } from "./targeted-object.ts";

/** Shows two certificates field by field beside each other, as the diff editor shows two texts. */
export async function compareCertificates(parts: EditorParts, dumps: DumpDocuments, target: unknown): Promise<void> {
	const found = await targetedObject(parts, target);
	const node = found && (found.node.item.content.kind === "certificate" ? found.node : leafOf(found.node, found.nodes));
	if (found === undefined || node === undefined) {
		await vscode.window.showInformationMessage(
			l10n.t("Put the cursor on a certificate, or select one in the inspector, to compare it with another one."),
		);
		return;
	}
	const chosen = await chooseCertificate(parts, { ...found, node });
	if (chosen === undefined) return;
	const [left, right] = [nodeTitle(node), nodeTitle(chosen.node)].map(visible);
	const names =
		left === right ? `${left} (${visible(found.sourceName)}) ↔ (${visible(chosen.sourceName)})` : `${left} ↔ ${right}`;
	const document = (each: ObjectNode): vscode.Uri =>
		dumps.add(fileNameText(nodeTitle(each), "certificate", ".txt"), textDump(each.item, parts.ports.digests));
	await vscode.commands.executeCommand("vscode.diff", document(node), document(chosen.node), names);
}

/** The certificate that a key in a keystore is for: the first below it. */
function leafOf(node: ObjectNode, nodes: readonly ObjectNode[]): ObjectNode | undefined {
	const next = nodes[nodes.indexOf(node) + 1];
	return next !== undefined && next.level > node.level ? certificatesIn([next])[0] : undefined;
}
