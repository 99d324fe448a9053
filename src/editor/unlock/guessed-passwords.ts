import type * as vscode from "vscode";
import { DEFAULT_PASSWORDS, type Password } from "../../core/index.ts";

/** What to try before a person is asked: the well-known passwords, then those that the workspace names for the file. */
export class GuessedPasswords implements AsyncIterable<Password> {
	private readonly uri: vscode.Uri | null;
	/** Searched for once, and only where the well-known ones do not fit. */
	private configured: Promise<readonly Password[]> | undefined;

	constructor(uri: vscode.Uri | null) {
		this.uri = uri;
	}

	async *[Symbol.asyncIterator](): AsyncIterator<Password> {
		yield* DEFAULT_PASSWORDS;
		this.configured ??= this.find();
		yield* await this.configured;
	}

	private async find(): Promise<readonly Password[]> {
		if (this.uri === null) return [];
		const { configuredPasswords } = await import("./configured-passwords.ts");
		return configuredPasswords(this.uri);
	}
}
