import * as vscode from "vscode";
import type { Range } from "../../core/index.ts";
import { readUri, type UriParts } from "./read-uri.ts";
import { revealInEditor } from "./reveal.ts";
import type { InspectorSource, Reading } from "./source.ts";
import { textOffset } from "./text-offset.ts";

/** A document while it is open, as it is edited; the file otherwise, as it is on disk. */
export class UriSource implements InspectorSource {
	readonly key: string;
	readonly name: string;
	readonly uri: vscode.Uri;
	readonly canReveal = true;
	private readonly parts: UriParts;
	private readonly changed = new vscode.EventEmitter<void>();
	readonly onDidChange = this.changed.event;
	private readonly listeners: vscode.Disposable[];
	/** The bytes last read; undefined while the open document is what is read. */
	private bytes: Uint8Array | undefined;

	constructor(uri: vscode.Uri, parts: UriParts) {
		this.uri = uri;
		this.key = uri.toString();
		this.name = uri.path.slice(uri.path.lastIndexOf("/") + 1);
		this.parts = parts;
		const fireFor = (document: vscode.TextDocument): void => this.fireIfSame(document.uri);
		this.listeners = [
			vscode.workspace.onDidChangeTextDocument((event) => fireFor(event.document)),
			vscode.workspace.onDidOpenTextDocument(fireFor),
			vscode.workspace.onDidCloseTextDocument(fireFor),
			parts.keystores.onDidChange((key) => {
				if (key === this.key) this.changed.fire();
			}),
			...this.watchFile(),
		];
	}

	async read(): Promise<Reading> {
		const { reading, bytes } = await readUri(this.uri, this.parts);
		this.bytes = bytes;
		return reading;
	}

	async reveal({ start, end }: Range): Promise<void> {
		const { bytes } = this;
		const inText = (offset: number): number => (bytes === undefined ? offset : textOffset(bytes, offset));
		const range = { start: inText(start), end: inText(end) };
		await revealInEditor(await vscode.workspace.openTextDocument(this.uri), range);
	}

	dispose(): void {
		for (const listener of this.listeners) listener.dispose();
		this.changed.dispose();
	}

	private fireIfSame(uri: vscode.Uri): void {
		if (uri.toString() === this.key) this.changed.fire();
	}

	/** The folder is watched, not a pattern made of the name: a name may contain what patterns are made of. */
	private watchFile(): vscode.Disposable[] {
		if (vscode.workspace.fs.isWritableFileSystem(this.uri.scheme) === undefined) return [];
		const folder = vscode.Uri.joinPath(this.uri, "..");
		const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, "*"));
		const fire = (uri: vscode.Uri): void => this.fireIfSame(uri);
		return [watcher, watcher.onDidChange(fire), watcher.onDidCreate(fire), watcher.onDidDelete(fire)];
	}
}
