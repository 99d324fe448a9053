import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { type Item, isLocked } from "../../core/index.ts";
import { visible } from "../../core/present/escape/visible.ts";
import { problemView } from "../../core/present/problem-message.ts";
import type { EditorParts } from "../editor-parts.ts";
import type { InspectorSource } from "../inspector/source.ts";
import { askForPassword, type EnteredPassword } from "./ask-for-password.ts";
import { attempt, type Outcome, type Passwords } from "./attempt.ts";
import { GuessedPasswords } from "./guessed-passwords.ts";
import { withProgress } from "./progress.ts";

type UnlockParts = Pick<EditorParts, "keystores" | "ports">;

/** What came of it, for the command to go on from. */
export type Unlocking = "opened" | "nothing-locked" | "given-up";

/**
 * Opens what is locked in a source: with the well-known passwords first, then with those of the workspace's own
 * configuration, then with what somebody enters, until nothing is locked or nobody knows a password.
 * @param offset of the one object to open; everything otherwise
 */
export async function unlockSource(parts: UnlockParts, source: InspectorSource, offset?: number): Promise<Unlocking> {
	let result: Unlocking = "nothing-locked";
	while (true) {
		const item = await lockedItem(source, offset);
		if (item === undefined) return result;
		result = await unlockItem(parts, source, item);
		if (result !== "opened") return result;
	}
}

async function lockedItem(source: InspectorSource, offset: number | undefined): Promise<Item | undefined> {
	const reading = await source.read();
	if (!("items" in reading)) return undefined;
	return reading.items.find((item) => isLocked(item) && (offset === undefined || item.range.start === offset));
}

/** Opens one object, or as much of it as `passwords` do: what is left is asked for in another round. */
async function unlockItem(parts: UnlockParts, source: InspectorSource, item: Item): Promise<"opened" | "given-up"> {
	const name = visible(source.name);
	let known = item;
	let entered: EnteredPassword | undefined;
	let prompt = firstPrompt(item);
	while (true) {
		const outcome = await tryPasswords(parts, source, known, entered);
		if (outcome.result === "cancelled") return "given-up";
		if (outcome.result === "impossible") {
			void vscode.window.showErrorMessage(`${name}: ${visible(problemView(outcome.problem).message)}`);
			return "given-up";
		}
		if (outcome.result === "opened") {
			await keep(parts, source, outcome, entered?.isToRemember === true);
			if (!outcome.needsMore) return "opened";
			known = outcome.item;
			prompt = l10n.t("It is open, but something in it has a password of its own.");
		}
		const isWrong = outcome.result === "wrong" && entered !== undefined;
		if (outcome.result === "wrong" && outcome.untried !== undefined)
			prompt = visible(problemView(outcome.untried).message);
		const wrong = isWrong ? l10n.t("The password is wrong.") : undefined;
		entered = await askForPassword({ name, prompt, wrong, canRemember: source.uri !== null });
		if (entered === undefined) return "given-up";
	}
}

const firstPrompt = ({ content }: Item): string =>
	content.kind === "privateKey"
		? l10n.t("The password of the private key. It stays in memory until VS Code is closed.")
		: l10n.t("The password stays in memory until VS Code is closed.");

/** Tries what somebody entered, or what can be guessed. */
function tryPasswords(
	{ keystores, ports }: UnlockParts,
	{ key, name, uri }: InspectorSource,
	item: Item,
	entered: EnteredPassword | undefined,
): Promise<Outcome> {
	const passwords: Passwords =
		entered === undefined ? new GuessedPasswords(uri) : [{ text: entered.text, origin: "entered" }];
	return withProgress(l10n.t("Opening {0}…", visible(name)), (signal) =>
		attempt(item, keystores.passwordsOf(key), passwords, { signal, deriveKey: ports.deriveKey }),
	);
}

type Opened = Extract<Outcome, { result: "opened" }>;

async function keep(
	{ keystores }: UnlockParts,
	{ key, uri }: InspectorSource,
	{ item, passwords }: Opened,
	isToRemember: boolean,
): Promise<void> {
	if (isToRemember && uri !== null) for (const { text } of passwords) await keystores.remember(key, text);
	keystores.keep(key, passwords, item);
}
