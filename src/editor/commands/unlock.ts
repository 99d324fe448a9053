import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { DEFAULT_PASSWORDS, type Item, type Password } from "../../core/index.ts";
import { visible } from "../../core/present/escape/visible.ts";
import { problemView } from "../../core/present/problem-message.ts";
import type { EditorParts } from "../editor-parts.ts";
import { UriSource } from "../inspector/uri-source.ts";
import { askForPassword } from "../unlock/ask-for-password.ts";
import { attempt } from "../unlock/attempt.ts";
import { isLocked } from "../unlock/locked-item.ts";
import { withProgress } from "../unlock/progress.ts";
import { activePlace } from "./active-place.ts";

/**
 * Opens the keystores of a file: with the empty and the well-known passwords first, then with what somebody enters,
 * until nothing is locked or nobody knows a password.
 * @param target the file; the active editor's otherwise
 */
export async function unlock(parts: EditorParts, target: unknown): Promise<void> {
	const file = target instanceof vscode.Uri ? target : activePlace()?.uri;
	if (file === undefined) return;
	const source = new UriSource(file, parts);
	try {
		await unlockAll(parts, file, source);
	} finally {
		source.dispose();
	}
}

async function unlockAll({ keystores }: EditorParts, file: vscode.Uri, source: UriSource): Promise<void> {
	const name = visible(source.name);
	let passwords = DEFAULT_PASSWORDS;
	let hint = l10n.t("The password stays in memory until VS Code is closed.");
	let wrong: string | undefined;
	for (let item = await lockedItem(source); item !== undefined; item = await lockedItem(source)) {
		const outcome = await tryPasswords(item, name, keystores.passwordsOf(file), passwords);
		if (outcome.result === "cancelled") return;
		if (outcome.result === "impossible") {
			void vscode.window.showErrorMessage(`${name}: ${visible(problemView(outcome.problem).message)}`);
			return;
		}
		const isEntered = passwords !== DEFAULT_PASSWORDS;
		wrong = outcome.result === "wrong" && isEntered ? l10n.t("The password is wrong.") : undefined;
		if (outcome.result === "opened") {
			for (const password of outcome.passwords) keystores.remember(file, password);
			if (!outcome.needsMore) {
				passwords = DEFAULT_PASSWORDS;
				continue;
			}
			hint = l10n.t("It is open, but something in it has a password of its own.");
		}
		const entered = await askForPassword(name, hint, wrong);
		if (entered === undefined) return;
		passwords = [{ text: entered, origin: "entered" }];
	}
}

async function lockedItem(source: UriSource): Promise<Item | undefined> {
	const reading = await source.read();
	return "items" in reading ? reading.items.find(isLocked) : undefined;
}

const tryPasswords = (item: Item, name: string, before: readonly Password[], passwords: readonly Password[]) =>
	withProgress(l10n.t("Opening {0}…", name), (signal) => attempt(item, before, passwords, signal));
