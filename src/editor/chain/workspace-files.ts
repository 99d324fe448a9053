import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { Item } from "../../core/index.ts";
import { readUri, type UriParts } from "../inspector/read-uri.ts";
import { type FoundObjectsOfPlaces, type PlacedObjects, type PoolPlace, placedObjects } from "./pool-place.ts";

/** Files by whose names chains are made of what is in them. */
export const CHAIN_FILES =
	"**/*.{pem,crt,cer,cert,der,ca-bundle,p7b,p7c,crl,ocsp,jks,jceks,keystore,truststore,p12,pfx,bks,bcfks}";
const ELSEWHERE = "**/{node_modules,.git,target,build,dist,out,.gradle,vendor,.venv}/**";
const MOST_FILES = 400;
/** A bundle of every public root has a quarter of a megabyte. */
const LARGEST_FILE = 1_000_000;
const MOST_BYTES = 16_000_000;

interface Known {
	readonly stamp: string;
	readonly items: readonly Item[];
}

/** The files of the workspace and what else is open, of which those that have not changed are read once. */
export class WorkspaceFiles implements PoolPlace {
	private readonly parts: UriParts;
	private readonly known = new Map<string, Known>();

	constructor(parts: UriParts) {
		this.parts = parts;
	}

	async find(source: string | undefined): Promise<FoundObjectsOfPlaces> {
		const files = await vscode.workspace.findFiles(CHAIN_FILES, ELSEWHERE, MOST_FILES + 1);
		const open = vscode.workspace.textDocuments.filter(({ isClosed }) => !isClosed).map(({ uri }) => uri);
		const all = new Map([...open, ...files.slice(0, MOST_FILES)].map((uri) => [uri.toString(), uri] as const));
		const places: PlacedObjects[] = [];
		let left = MOST_BYTES;
		for (const [key, uri] of all) {
			if (key === source) continue;
			const { items, size } = await this.itemsOf(key, uri, left);
			left -= size;
			const label = vscode.workspace.asRelativePath(uri);
			const place = placedObjects(items, { kind: "workspace", label }, false);
			if (place !== undefined) places.push(place);
		}
		const isCut = files.length > MOST_FILES || left <= 0;
		return { places, searched: [searched(places.length, isCut)] };
	}

	private async itemsOf(key: string, uri: vscode.Uri, left: number): Promise<{ items: readonly Item[]; size: number }> {
		const isOpen = vscode.workspace.textDocuments.some((document) => document.uri.toString() === key);
		if (isOpen) return { items: await this.read(uri), size: 0 };
		const stat = await sizeAndTime(uri);
		if (stat === undefined || stat.size > Math.min(LARGEST_FILE, left)) return { items: [], size: 0 };
		// What was unlocked since has to be read again.
		const stamp = `${stat.mtime} ${stat.size} ${this.parts.keystores.passwordsOf(key).length}`;
		const before = this.known.get(key);
		const items = before?.stamp === stamp ? before.items : await this.read(uri);
		this.known.set(key, { stamp, items });
		return { items, size: stat.size };
	}

	private async read(uri: vscode.Uri): Promise<readonly Item[]> {
		const { reading } = await readUri(uri, this.parts);
		return "items" in reading ? reading.items : [];
	}
}

function searched(count: number, isCut: boolean): string {
	const found =
		count === 1 ? l10n.t("1 other file of the workspace") : l10n.t("{0} other files of the workspace", count);
	return isCut ? l10n.t("{0}; it has more than are searched", found) : found;
}

const sizeAndTime = async (uri: vscode.Uri): Promise<vscode.FileStat | undefined> => {
	try {
		return await vscode.workspace.fs.stat(uri);
	} catch {
		return undefined;
	}
};
