import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { ChainPath } from "../../core/index.ts";
import { chainPem } from "../../core/present/chain/chain-pem.ts";
import { chainText } from "../../core/present/chain/text-tree.ts";
import { chainTodo } from "../../core/present/chain/todo.ts";
import type { ViewedChains } from "../../core/present/chain/view.ts";
import { fileNameText } from "../../core/present/escape/file-name.ts";
import { visible } from "../../core/present/escape/visible.ts";
import { certificateTitle } from "../../core/present/title.ts";
import type { ChainAction } from "../protocol/chain-messages.ts";

/** What an action is about. */
export interface ActionTarget {
	readonly chains: ViewedChains;
	readonly path: ChainPath;
	readonly withRoot: boolean;
	/** Of the source; null where it has none. */
	readonly uri: vscode.Uri | null;
}

/** Does what a button of the chain view says. Resolves to the sentence that tells it, undefined where nothing was done. */
export async function runChainAction(id: ChainAction, target: ActionTarget): Promise<string | undefined> {
	const { chains, path, withRoot } = target;
	switch (id) {
		case "copyPem":
			return copy(chainPem(path, withRoot), l10n.t("Chain copied as PEM, the leaf first"));
		case "saveChain":
			return save(target, "-chain.pem", chainPem(path, withRoot));
		case "copyText":
			return copy(chainText(chains.view), l10n.t("Chains copied as text"));
		case "copyTodo": {
			const todo = chainTodo(path);
			return todo === "" ? l10n.t("Nothing is missing.") : copy(todo, l10n.t("Tasks copied"));
		}
	}
}

/** Copies or saves the drawing of a chain. */
export function keepPicture(svg: string, where: "copy" | "save", target: ActionTarget): Promise<string | undefined> {
	return where === "copy" ? copy(svg, l10n.t("Picture copied as SVG")) : save(target, "-chain.svg", svg);
}

async function copy(text: string, done: string): Promise<string> {
	await vscode.env.clipboard.writeText(text);
	return done;
}

async function save({ path, uri }: ActionTarget, ending: string, content: string): Promise<string | undefined> {
	const [leaf] = path.certificates;
	const name = fileNameText(leaf === undefined ? "" : certificateTitle(leaf.certificate), "certificate", ending);
	const isWritable = uri !== null && vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
	const folder = isWritable ? vscode.Uri.joinPath(uri, "..") : vscode.workspace.workspaceFolders?.[0]?.uri;
	const file = await vscode.window.showSaveDialog({
		title: l10n.t("Save Chain"),
		...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, name) }),
	});
	if (file === undefined) return undefined;
	await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(content));
	return l10n.t("{0} was written.", visible(file.path.slice(file.path.lastIndexOf("/") + 1)));
}
