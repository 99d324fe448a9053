import { parseArgs } from "node:util";
import * as l10n from "@vscode/l10n";
import { terminalText } from "../core/present/escape/terminal.ts";
import { type LintCommand, lintCommand } from "./lint-arguments.ts";
import type { PasswordOption } from "./passwords.ts";
import { type ScaffoldCommand, scaffoldCommand } from "./scaffold-arguments.ts";
import { parseTime } from "./time-argument.ts";
import { VERIFY_OPTIONS, type VerifyCommand, verifyCommand } from "./verify-arguments.ts";

export type Command =
	| InspectCommand
	| VerifyCommand
	| LintCommand
	| ScaffoldCommand
	| { readonly name: "help" }
	| { readonly name: "version" }
	/** The arguments make no command. `message` is safe for a terminal. */
	| { readonly name: "usage"; readonly message: string };

export interface InspectCommand {
	readonly name: "inspect";
	readonly paths: readonly string[];
	readonly json: boolean;
	/** Milliseconds since the epoch; undefined for the real time. */
	readonly at: number | undefined;
	readonly password: PasswordOption | undefined;
}

/** Several options of that name are a list. */
const LIST = { type: "string", multiple: true } as const;

const OPTIONS = {
	trusted: LIST,
	untrusted: LIST,
	crl: LIST,
	profile: { type: "string" },
	purpose: { type: "string" },
	name: { type: "string" },
	json: { type: "boolean", default: false },
	at: { type: "string" },
	"password-env": { type: "string" },
	"password-stdin": { type: "boolean", default: false },
	help: { type: "boolean", short: "h", default: false },
	version: { type: "boolean", short: "V", default: false },
} as const;

/** Reads the arguments behind the program's name. */
export function parseCommand(args: readonly string[]): Command {
	// It has options of its own, and those of the others mean nothing to it.
	if (args[0] === "scaffold") return scaffoldCommand(args.slice(1));
	if (args[0] === "lint") return lintCommand(args.slice(1));
	const parsed = parse(args);
	if ("message" in parsed) return usage(parsed.message);
	const { values, positionals } = parsed;
	if (values.help) return { name: "help" };
	if (values.version) return { name: "version" };
	const [name, ...paths] = positionals;
	if (name === undefined) return usage(l10n.t("There is no command."));
	if (name === "help") return { name: "help" };
	if (name !== "inspect" && name !== "verify") return usage(l10n.t("There is no command “{0}”.", terminalText(name)));
	if (name === "inspect" && paths.length === 0)
		return usage(l10n.t("inspect needs at least one PATH, or - for standard input."));
	const foreign = name === "inspect" ? VERIFY_OPTIONS.find((option) => values[option] !== undefined) : undefined;
	if (foreign !== undefined) return usage(l10n.t("inspect has no option --{0}.", foreign));
	const at = values.at === undefined ? undefined : parseTime(values.at);
	if (Number.isNaN(at)) return usage(l10n.t("“{0}” is no ISO 8601 time.", terminalText(values.at ?? "")));
	const password = passwordOption(values["password-env"], values["password-stdin"]);
	if (password === "both") return usage(l10n.t("--password-env and --password-stdin exclude each other."));
	if (password?.from === "stdin" && paths.includes("-"))
		return usage(l10n.t("Standard input cannot be both the password and a PATH."));
	const common = { json: values.json, at, password };
	return name === "inspect" ? { name, paths, ...common } : verifyCommand(paths, values, common);
}

function passwordOption(env: string | undefined, stdin: boolean): PasswordOption | "both" | undefined {
	if (env !== undefined) return stdin ? "both" : { from: "env", name: env };
	return stdin ? { from: "stdin" } : undefined;
}

const usage = (message: string): Command => ({ name: "usage", message });

function parse(args: readonly string[]) {
	try {
		return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
	} catch (error) {
		return { message: terminalText(error instanceof Error ? error.message : String(error)) };
	}
}
