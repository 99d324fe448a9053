import * as vscode from "vscode";
import type { Item, Password } from "../../core/index.ts";
import type { FoundObjects } from "../inspector/source.ts";

interface Opened {
	readonly passwords: readonly Password[];
	/** What these passwords opened, so that nothing is derived twice from them. */
	readonly items: Item[];
}

/** The keystores that somebody opened, by the file they are in. Passwords stay here: in memory, until VS Code ends. */
export class OpenedKeystores implements vscode.Disposable {
	private readonly files = new Map<string, Opened>();
	private readonly changed = new vscode.EventEmitter<vscode.Uri>();
	/** Says that more of a file can be read now. */
	readonly onDidChange = this.changed.event;

	/** Keeps a password that opened something in `file`. */
	remember(file: vscode.Uri, password: Password): void {
		const known = this.files.get(file.toString())?.passwords ?? [];
		this.files.set(file.toString(), { passwords: [...known, password], items: [] });
		this.changed.fire(file);
	}

	passwordsOf(file: vscode.Uri): readonly Password[] {
		return this.files.get(file.toString())?.passwords ?? [];
	}

	/** `reading` of `file`, with its keystores as far open as they were before. */
	async open(file: vscode.Uri, reading: FoundObjects): Promise<FoundObjects> {
		const opened = this.files.get(file.toString());
		if (opened === undefined) return reading;
		const { openReading } = await import("./open-reading.ts");
		return openReading(reading, opened.passwords, opened.items);
	}

	dispose(): void {
		this.files.clear();
		this.changed.dispose();
	}
}
