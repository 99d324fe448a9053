import * as vscode from "vscode";
import type { DeriveKey } from "../../core/crypto/kdf/derive-key.ts";
import type { Item, Password } from "../../core/index.ts";
import { isLocked } from "../../core/locked.ts";
import type { FoundObjects } from "../inspector/source.ts";
import { openedBefore } from "./opened-before.ts";
import type { RememberedPasswords } from "./remembered-passwords.ts";

interface Opened {
	readonly passwords: readonly Password[];
	/** What these passwords opened, so that nothing is derived twice from them. */
	readonly items: Item[];
}

const NOTHING: Opened = { passwords: [], items: [] };

/**
 * The keystores and keys that somebody opened, by the key of the source they are in: for a file its URI. Passwords stay
 * here, in memory, until VS Code ends; those that somebody wants to be remembered come from the secret storage.
 */
export class OpenedKeystores implements vscode.Disposable {
	private readonly sources = new Map<string, Opened>();
	private readonly changed = new vscode.EventEmitter<string>();
	/** Says that more, or less, of the source with that key can be read now. */
	readonly onDidChange = this.changed.event;
	private readonly remembered: RememberedPasswords;
	private readonly deriveKey: DeriveKey | undefined;

	constructor(remembered: RememberedPasswords, deriveKey: DeriveKey | undefined) {
		this.remembered = remembered;
		this.deriveKey = deriveKey;
	}

	/** Keeps passwords and what they opened in the source `key`. */
	keep(key: string, passwords: readonly Password[], opened: Item): void {
		const before = this.sources.get(key) ?? NOTHING;
		// What is still locked is tried again: the new passwords may open it.
		const items = [...before.items.filter((item) => !isLocked(item)), opened];
		this.sources.set(key, { passwords: [...before.passwords, ...passwords], items });
		this.changed.fire(key);
	}

	/** Has the secret storage keep a password for the file `uri`. */
	async remember(uri: string, password: string): Promise<void> {
		await this.remembered.add(uri, password);
	}

	passwordsOf(key: string): readonly Password[] {
		return this.sources.get(key)?.passwords ?? [];
	}

	/** `item` of the source `key` as far open as it was before. */
	opened(key: string, item: Item): Item {
		return openedBefore(item, this.sources.get(key)?.items ?? []) ?? item;
	}

	/** `reading` of the source `key`, with everything in it as far open as passwords go that are kept or remembered. */
	async open(key: string, reading: FoundObjects): Promise<FoundObjects> {
		const opened = this.sources.get(key) ?? (await this.fromStorage(key));
		if (opened.passwords.length === 0) return reading;
		const { openReading } = await import("./open-reading.ts");
		return openReading(reading, opened.passwords, opened.items, this.deriveKey);
	}

	/** Closes one source again. */
	forget(key: string): void {
		if (this.sources.delete(key)) this.changed.fire(key);
	}

	/** Closes everything again and empties the secret storage. */
	async forgetAll(): Promise<void> {
		await this.remembered.forgetAll();
		for (const key of [...this.sources.keys()]) this.forget(key);
	}

	dispose(): void {
		this.sources.clear();
		this.changed.dispose();
	}

	private async fromStorage(key: string): Promise<Opened> {
		const passwords = await this.remembered.of(key);
		const opened: Opened = { passwords, items: [] };
		// Somebody may have opened it meanwhile.
		const kept = this.sources.get(key) ?? opened;
		this.sources.set(key, kept);
		return kept;
	}
}
