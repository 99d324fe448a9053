import * as vscode from "vscode";
import { decode } from "../../core/index.ts";
import { readingOfResult } from "../inspector/reading.ts";
import type { InspectorSource, Reading } from "../inspector/source.ts";

/** One certificate of a chain for the inspector, wherever it was found. It never changes. */
export class CertificateSource implements InspectorSource {
	readonly key = "chain-certificate";
	readonly name: string;
	readonly uri = null;
	readonly canReveal = false;
	private readonly der: Uint8Array;
	private readonly changed = new vscode.EventEmitter<void>();
	readonly onDidChange = this.changed.event;

	/** @param name what the certificate is called */
	constructor(name: string, der: Uint8Array) {
		this.name = name;
		this.der = der;
	}

	read(): Promise<Reading> {
		return Promise.resolve(readingOfResult(decode(this.der)));
	}

	reveal(): Promise<void> {
		return Promise.resolve();
	}

	dispose(): void {
		this.changed.dispose();
	}
}
