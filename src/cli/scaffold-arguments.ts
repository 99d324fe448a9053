import { parseArgs } from "node:util";
import * as l10n from "@vscode/l10n";
import { terminalText } from "../core/present/escape/terminal.ts";
import { TOOLS, type Tool } from "../core/scaffold/define-intent.ts";
import type { Shell } from "../core/scaffold/quote/index.ts";

export interface ScaffoldCommand {
	readonly name: "scaffold";
	/** Undefined for a list of all intents. */
	readonly intent: string | undefined;
	/** Undefined for the first that has the intent. */
	readonly tool: Tool | undefined;
	readonly shell: Shell;
	/** By the names of fields. */
	readonly written: Readonly<Record<string, readonly string[]>>;
	/** The file that values are taken from. */
	readonly from: string | undefined;
}

type Answer = ScaffoldCommand | { readonly name: "help" } | { readonly name: "usage"; readonly message: string };

const OPTIONS = {
	tool: { type: "string" },
	shell: { type: "string", default: "bash" },
	set: { type: "string", multiple: true, default: [] as string[] },
	from: { type: "string" },
	list: { type: "boolean", default: false },
	help: { type: "boolean", short: "h", default: false },
} as const;

/** What people call the shells. */
const SHELLS: Readonly<Record<string, Shell>> = { bash: "bash", pwsh: "powershell", cmd: "cmd" };

/** `scaffold` from the arguments behind it, or why they make no command. */
export function scaffoldCommand(args: readonly string[]): Answer {
	const parsed = parse(args);
	if ("message" in parsed) return usage(parsed.message);
	const { values, positionals } = parsed;
	if (values.help) return { name: "help" };
	const [intent, ...others] = positionals;
	if (values.list ? intent !== undefined : intent === undefined || others.length > 0)
		return usage(l10n.t("scaffold needs exactly one INTENT, or --list."));
	const tool = TOOLS.find((each) => each === values.tool);
	if (values.tool !== undefined && tool === undefined) return usage(unknownValue("tool", values.tool, TOOLS));
	const shell = Object.hasOwn(SHELLS, values.shell) ? SHELLS[values.shell] : undefined;
	if (shell === undefined) return usage(unknownValue("shell", values.shell, Object.keys(SHELLS)));
	const written = writtenValues(values.set);
	if ("message" in written) return usage(written.message);
	return { name: "scaffold", intent, tool, shell, written: written.values, from: values.from };
}

function writtenValues(
	set: readonly string[],
): { readonly values: ScaffoldCommand["written"] } | { readonly message: string } {
	const values: Record<string, string[]> = {};
	for (const each of set) {
		const [, key, value] = /^([A-Za-z0-9]+)=(.*)$/su.exec(each) ?? [];
		if (key === undefined || value === undefined)
			return { message: l10n.t("“{0}” is not KEY=VALUE.", terminalText(each)) };
		const others = Object.hasOwn(values, key) ? (values[key] ?? []) : [];
		values[key] = [...others, value];
	}
	return { values };
}

const usage = (message: string): Answer => ({ name: "usage", message });

const unknownValue = (option: string, given: string, known: readonly string[]): string =>
	l10n.t("--{0} is one of {1}, not “{2}”.", option, known.join(", "), terminalText(given));

function parse(args: readonly string[]) {
	try {
		return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
	} catch (error) {
		return { message: terminalText(error instanceof Error ? error.message : String(error)) };
	}
}
