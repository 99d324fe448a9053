import { parseArgs } from "node:util";
import * as l10n from "@vscode/l10n";
import { terminalText } from "../core/present/escape/terminal.ts";
import type { Profile, RuleSeverity } from "../lint/index.ts";
import { EVERY_PROFILE } from "../lint/profile.ts";
import type { PasswordOption } from "./passwords.ts";
import { parseTime } from "./time-argument.ts";

export type LintFormat = "pretty" | "json" | "sarif" | "github";

export interface LintCommand {
	readonly name: "lint";
	/** Files and folders, or `-` for standard input. */
	readonly paths: readonly string[];
	readonly format: LintFormat;
	/** Guessed for each certificate where left out. */
	readonly profile: Profile | undefined;
	readonly minSeverity: RuleSeverity;
	/** Milliseconds since the epoch; undefined for the real time. */
	readonly at: number | undefined;
	readonly password: PasswordOption | undefined;
}

interface Usage {
	readonly name: "usage";
	readonly message: string;
}

/** What `--min-severity` leaves in, the gravest first. */
export const SEVERITIES: readonly RuleSeverity[] = ["error", "warning", "info", "hint"];
const FORMATS: readonly LintFormat[] = ["pretty", "json", "sarif", "github"];

const OPTIONS = {
	format: { type: "string", default: "pretty" },
	profile: { type: "string" },
	at: { type: "string" },
	"min-severity": { type: "string", default: "hint" },
	"password-env": { type: "string" },
	help: { type: "boolean", short: "h", default: false },
} as const;

/** `lint` from the arguments behind its name, or why they make no command. */
export function lintCommand(args: readonly string[]): LintCommand | Usage | { readonly name: "help" } {
	const parsed = parse(args);
	if ("message" in parsed) return usage(parsed.message);
	const { values, positionals: paths } = parsed;
	if (values.help) return { name: "help" };
	if (paths.length === 0) return usage(l10n.t("lint needs at least one PATH, or - for standard input."));
	const format = FORMATS.find((each) => each === values.format);
	if (format === undefined) return usage(unknownValue("format", values.format, FORMATS));
	const profile = EVERY_PROFILE.find((each) => each === values.profile);
	if (values.profile !== undefined && profile === undefined)
		return usage(unknownValue("profile", values.profile, EVERY_PROFILE));
	const minSeverity = SEVERITIES.find((each) => each === values["min-severity"]);
	if (minSeverity === undefined) return usage(unknownValue("min-severity", values["min-severity"], SEVERITIES));
	const at = values.at === undefined ? undefined : parseTime(values.at);
	if (Number.isNaN(at)) return usage(l10n.t("“{0}” is no ISO 8601 time.", terminalText(values.at ?? "")));
	const env = values["password-env"];
	const password: PasswordOption | undefined = env === undefined ? undefined : { from: "env", name: env };
	return { name: "lint", paths, format, profile, minSeverity, at, password };
}

function parse(args: readonly string[]) {
	try {
		return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
	} catch (error) {
		return { message: terminalText(error instanceof Error ? error.message : String(error)) };
	}
}

const usage = (message: string): Usage => ({ name: "usage", message });

const unknownValue = (option: string, given: string, known: readonly string[]): string =>
	l10n.t("--{0} is one of {1}, not “{2}”.", option, known.join(", "), terminalText(given));
