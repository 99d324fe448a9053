import type * as vscode from "vscode";
import type { Password } from "../../core/index.ts";

/** All of them under one name: the storage of older versions of VS Code cannot be listed. */
const SECRET = "certInspector.passwords";

/** Passwords by the URI of the file that they open. */
type Remembered = Readonly<Record<string, readonly string[]>>;

/** The passwords that somebody has asked to be remembered, in the secret storage and nowhere else. */
export class RememberedPasswords {
	private readonly storage: vscode.SecretStorage;

	constructor(storage: vscode.SecretStorage) {
		this.storage = storage;
	}

	async of(uri: string): Promise<readonly Password[]> {
		const texts = (await this.read())[uri] ?? [];
		return texts.map((text): Password => ({ text, origin: "remembered" }));
	}

	async add(uri: string, password: string): Promise<void> {
		const all = await this.read();
		const known = all[uri] ?? [];
		if (known.includes(password)) return;
		await this.storage.store(SECRET, JSON.stringify({ ...all, [uri]: [...known, password] }));
	}

	async forgetAll(): Promise<void> {
		await this.storage.delete(SECRET);
	}

	/** What cannot be read is as good as nothing. */
	private async read(): Promise<Remembered> {
		const stored = await this.storage.get(SECRET);
		if (stored === undefined) return {};
		try {
			const parsed: unknown = JSON.parse(stored);
			return isRemembered(parsed) ? parsed : {};
		} catch {
			return {};
		}
	}
}

const isRemembered = (value: unknown): value is Remembered =>
	typeof value === "object" &&
	value !== null &&
	Object.values(value).every((texts) => Array.isArray(texts) && texts.every((text) => typeof text === "string"));
