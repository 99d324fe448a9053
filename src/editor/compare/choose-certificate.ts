import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { iconLabelText } from "../../core/present/escape/icon-label.ts";
import { visible } from "../../core/present/escape/visible.ts";
import type { ObjectNode } from "../../core/present/object-tree.ts";
import { treeEntry } from "../../core/present/outline.ts";
import type { TargetedObject } from "../commands/targeted-object.ts";
import type { EditorParts } from "../editor-parts.ts";
import { nodesOf } from "../inspector/nodes.ts";
import { readingOfDocument } from "../inspector/reading.ts";
import { UriSource } from "../inspector/uri-source.ts";
import { type CertificateSource, certificatesIn, comparable } from "./candidates.ts";

/** A certificate and the name of what it is in. */
interface ChosenCertificate {
	readonly node: ObjectNode;
	readonly sourceName: string;
}

interface Choice extends vscode.QuickPickItem {
	/** Undefined for the way to a file, and for what only separates. */
	readonly chosen?: ChosenCertificate;
}

/** Asks which certificate to compare with: one that is open, or one in a file. Undefined where somebody gives up. */
export async function chooseCertificate(
	parts: EditorParts,
	{ node, nodes, key, sourceName }: TargetedObject,
): Promise<ChosenCertificate | undefined> {
	const own: CertificateSource = { key, name: sourceName, nodes };
	const sources = comparable(node, own, await openSources(parts));
	const fromFile: Choice = { label: `$(folder-opened) ${l10n.t("Choose a File…")}`, alwaysShow: true };
	const choice = await pick([
		...sources.flatMap((source) => choices(source, parts)),
		{ label: "", kind: SEPARATOR },
		fromFile,
	]);
	return choice === fromFile ? chooseFile(parts) : choice?.chosen;
}

const SEPARATOR = vscode.QuickPickItemKind.Separator;

const pick = (items: readonly Choice[]): Thenable<Choice | undefined> =>
	vscode.window.showQuickPick(items, {
		title: l10n.t("Compare with Another Certificate"),
		placeHolder: l10n.t("Which certificate?"),
		matchOnDescription: true,
	});

function choices({ name, nodes }: CertificateSource, { ports }: EditorParts): Choice[] {
	const sourceName = visible(name);
	const certificates = nodes.map((node): Choice => {
		const { name: label, detail } = treeEntry(node, ports.now());
		return { label: iconLabelText(label), description: iconLabelText(detail), chosen: { node, sourceName } };
	});
	return [{ label: sourceName, kind: SEPARATOR }, ...certificates];
}

/** What is open: inspectors and viewers as far as they show something, and text documents. */
async function openSources({ inspectors, documents }: EditorParts): Promise<CertificateSource[]> {
	const shown = [...inspectors].map(({ source: { key, name }, nodes }) => ({ key, name, nodes }));
	const texts: CertificateSource[] = [];
	for (const document of vscode.workspace.textDocuments) {
		const model = document.isClosed ? undefined : await documents.of(document);
		if (model === undefined) continue;
		const { uri } = document;
		const name = uri.path.slice(uri.path.lastIndexOf("/") + 1);
		texts.push({ key: uri.toString(), name, nodes: nodesOf(readingOfDocument(model)) });
	}
	return [...shown, ...texts];
}

async function chooseFile(parts: EditorParts): Promise<ChosenCertificate | undefined> {
	const [file] =
		(await vscode.window.showOpenDialog({
			title: l10n.t("Compare with Another Certificate"),
			openLabel: l10n.t("Compare"),
		})) ?? [];
	if (file === undefined) return undefined;
	const source = new UriSource(file, parts);
	try {
		const reading = await source.read();
		const nodes = certificatesIn(nodesOf(reading));
		const [only] = nodes;
		if (only === undefined) {
			const reason =
				"reason" in reading
					? reading.reason
					: l10n.t("There is no certificate to be seen in {0}.", visible(source.name));
			await vscode.window.showInformationMessage(reason);
			return undefined;
		}
		if (nodes.length === 1) return { node: only, sourceName: source.name };
		const choice = await pick(choices({ key: source.key, name: source.name, nodes }, parts));
		return choice?.chosen;
	} finally {
		source.dispose();
	}
}
