import * as l10n from "@vscode/l10n";
import type { PasswordSource } from "../core/index.ts";
import { terminalText } from "../core/present/escape/terminal.ts";
import { failureText, fileProblem } from "./file-problem.ts";
import { type LintCommand, SEVERITIES } from "./lint-arguments.ts";
import { filesAt } from "./lint-files.ts";
import { lintPath } from "./lint-path.ts";
import type { Linted } from "./linted.ts";
import { passwordsFrom } from "./passwords.ts";
import { EXIT, type Terminal } from "./terminal.ts";

/** Prints what was found in a file, or keeps it until the end. */
interface Printer {
	file(findings: readonly Linted[]): Promise<void>;
	end(): Promise<void>;
}

/**
 * Judges each file of the paths, one in memory at a time. Resolves to the exit status: 1 where there is an error, 2 where
 * something could not be read.
 */
export async function lint(command: LintCommand, terminal: Terminal): Promise<number> {
	const passwords = await passwordsFrom(command.password, terminal);
	if ("message" in passwords) {
		terminal.err(`cert-inspector: ${passwords.message}\n`);
		return EXIT.unusable;
	}
	const printer = await printerOf(command, terminal);
	let status: number = EXIT.ok;
	for (const path of command.paths)
		for await (const file of filesAt(path))
			status = Math.max(status, await lintFile(file, command, passwords, printer, terminal));
	await printer.end();
	return status;
}

async function lintFile(
	path: string,
	{ at, profile, minSeverity }: LintCommand,
	passwords: PasswordSource,
	printer: Printer,
	terminal: Terminal,
): Promise<number> {
	const linted = await lintPath(path, passwords, { at: at ?? terminal.now(), profile }, terminal);
	if ("failure" in linted) {
		terminal.err(failureText(path, [fileProblem(linted.failure)]));
		return EXIT.unusable;
	}
	for (const { ruleId } of linted.crashes)
		terminal.err(`cert-inspector: ${l10n.t("{0}: the rule {1} failed.", terminalText(path), ruleId)}\n`);
	const isShown = SEVERITIES.slice(0, SEVERITIES.indexOf(minSeverity) + 1);
	await printer.file(linted.findings.filter(({ severity }) => isShown.includes(severity)));
	return linted.findings.some(({ severity }) => severity === "error") ? EXIT.foundErrors : EXIT.ok;
}

async function printerOf({ format }: LintCommand, { out, hasColour }: Terminal): Promise<Printer> {
	const end = async (): Promise<void> => undefined;
	if (format === "sarif") {
		const [{ sarifLog }, { version }] = await Promise.all([import("./lint-sarif.ts"), import("./version.ts")]);
		const all: Linted[] = [];
		return {
			file: async (findings) => {
				all.push(...findings);
			},
			end: async () => out(sarifLog(all, await version())),
		};
	}
	const [formats, { styles }] = await Promise.all([import("./lint-formats.ts"), import("./styles.ts")]);
	const style = styles(hasColour);
	const print = {
		json: formats.jsonLines,
		github: formats.githubLines,
		pretty: (findings: readonly Linted[]) => formats.prettyText(findings, style),
	}[format];
	return { file: (findings) => out(print(findings)), end };
}
