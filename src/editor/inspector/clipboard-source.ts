import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { decode } from "../../core/index.ts";
import { readingOfResult } from "./reading.ts";
import type { InspectorSource, Reading } from "./source.ts";

/** A text that was on the clipboard. It is kept in memory alone: it may be a private key. */
export class ClipboardSource implements InspectorSource {
	readonly key = "clipboard";
	readonly name = l10n.t("Clipboard");
	readonly uri = null;
	readonly canReveal = false;
	private readonly changed = new vscode.EventEmitter<void>();
	readonly onDidChange = this.changed.event;
	private readonly text: string;

	constructor(text: string) {
		this.text = text;
	}

	read(): Promise<Reading> {
		return Promise.resolve(readingOfResult(decode(this.text, { host: "text" })));
	}

	reveal(): Promise<void> {
		return Promise.resolve();
	}

	dispose(): void {
		this.changed.dispose();
	}
}
