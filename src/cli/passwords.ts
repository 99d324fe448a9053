import * as l10n from "@vscode/l10n";
import { DEFAULT_PASSWORDS, type Password, type PasswordSource } from "../core/index.ts";
import { terminalText } from "../core/present/escape/terminal.ts";
import { readStream } from "./source.ts";
import type { Terminal } from "./terminal.ts";

/** Where the password of keystores comes from; never from an argument, which every process can see. */
export type PasswordOption = { readonly from: "env"; readonly name: string } | { readonly from: "stdin" };

/** Passwords to try, or why there are none. `message` is safe for a terminal. */
export type Passwords = PasswordSource | { readonly message: string };

/** Longer than any password; a keystore piped in by mistake is not one. */
const MOST_BYTES = 4096;

/** The empty password and the well-known ones, then the one that was given. */
export async function passwordsFrom(option: PasswordOption | undefined, terminal: Terminal): Promise<Passwords> {
	if (option === undefined) return sourceOf([]);
	const text = option.from === "env" ? terminal.env(option.name) : await firstLine(terminal);
	if (text !== undefined) return sourceOf([{ text, origin: "entered" }]);
	return {
		message:
			option.from === "env"
				? l10n.t("The environment variable {0} is not set.", terminalText(option.name))
				: l10n.t("Standard input holds no password."),
	};
}

const sourceOf = (given: readonly Password[]): PasswordSource => ({
	candidates: () => [...DEFAULT_PASSWORDS, ...given],
});

/** The first line of standard input in UTF-8, without its end. */
async function firstLine({ stdin }: Terminal): Promise<string | undefined> {
	const source = await readStream(stdin, MOST_BYTES);
	if ("failure" in source) return undefined;
	return /^[^\r\n]*/.exec(new TextDecoder().decode(source.bytes))?.[0];
}
