import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { type Item, isLocked, openItem, type Password } from "../../core/index.ts";
import { visible } from "../../core/present/escape/visible.ts";
import type { EditorParts } from "../editor-parts.ts";
import { readUri } from "../inspector/read-uri.ts";
import { GuessedPasswords } from "../unlock/guessed-passwords.ts";
import { type FoundObjectsOfPlaces, type PlacedObjects, type PoolPlace, placedObjects } from "./pool-place.ts";

/** A list of paths, as package.json declares it. */
const TRUST_STORES = "certInspector.trustStores";

type StoreParts = Pick<EditorParts, "documents" | "keystores" | "ports">;

/** The truststores that the settings name: files in PEM, JKS or PKCS#12, opened as far as passwords are known. */
export class TrustStores implements PoolPlace {
	private readonly parts: StoreParts;

	constructor(parts: StoreParts) {
		this.parts = parts;
	}

	async find(source: string | undefined): Promise<FoundObjectsOfPlaces> {
		const scope = source === undefined ? undefined : vscode.Uri.parse(source);
		const configured = vscode.workspace.getConfiguration(undefined, scope).get<unknown>(TRUST_STORES);
		const paths = Array.isArray(configured) ? configured.filter((path) => typeof path === "string") : [];
		const places: PlacedObjects[] = [];
		const searched: string[] = [];
		for (const path of paths) {
			const found = await this.open(path, scope);
			if (typeof found === "string") searched.push(found);
			else {
				places.push(found);
				searched.push(l10n.t("Trust store {0} ({1} certificates)", visible(path), found.certificates.length));
			}
		}
		return { places, searched };
	}

	/** A truststore, or a sentence on why there is nothing of it. */
	private async open(path: string, scope: vscode.Uri | undefined): Promise<PlacedObjects | string> {
		const shown = visible(path);
		const uri = storeUri(path, scope);
		if (uri === undefined) return l10n.t("Not searched: {0}, since no folder is open that it could be in", shown);
		const { reading } = await readUri(uri, this.parts);
		if ("reason" in reading) return l10n.t("Not searched: {0}. {1}", shown, reading.reason);
		const items = await Promise.all(reading.items.map((item) => this.opened(item, uri)));
		const place = placedObjects(items, { kind: "truststore", label: path }, true);
		if (place !== undefined) return place;
		return items.some(isLocked)
			? l10n.t("Not searched: {0} is locked. Open and unlock it first.", shown)
			: l10n.t("Not searched: there is no certificate in {0}", shown);
	}

	private async opened(item: Item, uri: vscode.Uri): Promise<Item> {
		if (!isLocked(item)) return item;
		const { deriveKey } = this.parts.ports;
		const guessed: AsyncIterable<Password> = new GuessedPasswords(uri);
		return openItem(item, { passwords: { candidates: () => guessed }, ...(deriveKey && { deriveKey }) });
	}
}

/** A path of the settings: absolute, or within the folder of the workspace that the source is in, else the first. */
function storeUri(path: string, scope: vscode.Uri | undefined): vscode.Uri | undefined {
	const own = scope && vscode.workspace.getWorkspaceFolder(scope);
	const folder = (own ?? vscode.workspace.workspaceFolders?.[0])?.uri;
	const isAbsolute = path.startsWith("/") || /^[A-Za-z]:[\\/]/.test(path);
	if (!isAbsolute) return folder && vscode.Uri.joinPath(folder, path);
	const file = vscode.Uri.file(path);
	return folder === undefined ? file : folder.with({ path: file.path });
}
