import * as l10n from "@vscode/l10n";
import type { ProblemView } from "../core/present/detail-view.ts";
import { terminalText } from "../core/present/escape/terminal.ts";

/** Why a path could not be read at all. */
export type FileProblemCode =
	| "file.not-found"
	| "file.is-directory"
	| "file.not-permitted"
	| "file.too-large"
	| "file.not-readable";

const MESSAGES: Readonly<Record<FileProblemCode, () => string>> = {
	"file.not-found": () => l10n.t("There is no such file."),
	"file.is-directory": () => l10n.t("This is a directory, not a file."),
	"file.not-permitted": () => l10n.t("Reading this file is not permitted."),
	"file.too-large": () => l10n.t("This is larger than 64 MiB and is not read."),
	"file.not-readable": () => l10n.t("This file cannot be read."),
};

export const fileProblem = (code: FileProblemCode): ProblemView => ({
	code,
	severity: "error",
	message: MESSAGES[code](),
	range: { start: 0, end: 0 },
});

/** One line on each problem of a path that holds nothing readable, for standard error. */
export const failureText = (path: string, problems: readonly ProblemView[]): string =>
	problems.map(({ message }) => `cert-inspector: ${terminalText(path)}: ${terminalText(message)}\n`).join("");
