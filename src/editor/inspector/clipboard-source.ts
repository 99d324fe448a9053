import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { decode } from "../../core/index.ts";
import type { OpenedKeystores } from "../unlock/opened-keystores.ts";
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
	private readonly keystores: OpenedKeystores;
	private readonly listener: vscode.Disposable;

	constructor(text: string, keystores: OpenedKeystores) {
		this.text = text;
		this.keystores = keystores;
		this.listener = keystores.onDidChange((key) => {
			if (key === this.key) this.changed.fire();
		});
	}

	read(): Promise<Reading> {
		return this.keystores.open(this.key, readingOfResult(decode(this.text, { host: "text" })));
	}

	reveal(): Promise<void> {
		return Promise.resolve();
	}

	/** What opened this text is of no use for the next one. */
	dispose(): void {
		this.listener.dispose();
		this.keystores.forget(this.key);
		this.changed.dispose();
	}
}
