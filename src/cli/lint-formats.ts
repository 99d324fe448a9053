import * as l10n from "@vscode/l10n";
import { terminalText } from "../core/present/escape/terminal.ts";
import type { RuleSeverity } from "../lint/index.ts";
import { docsOf, type Linted } from "./linted.ts";
import type { Styles } from "./styles.ts";

/** One object for each finding and line. */
export const jsonLines = (findings: readonly Linted[]): string =>
	findings
		.map(({ path, ruleId, severity, message, range, start, related }) =>
			JSON.stringify({
				path,
				ruleId,
				severity,
				message,
				range,
				start,
				...(related.length === 0
					? {}
					: { related: related.map((place) => ({ message: place.message, range: place.range, start: place.start })) }),
				docs: docsOf(ruleId),
			}),
		)
		.map((line) => `${line}\n`)
		.join("");

/** For a person: the path once, each finding with its place, severity, sentence and rule. */
export function prettyText(findings: readonly Linted[], style: Styles): string {
	const [first] = findings;
	if (first === undefined) return "";
	const tone = { ...style.severity, hint: style.faint };
	const lines = findings.map(({ start, severity, message, ruleId }) => {
		const place = `${start.line}:${start.column}`.padEnd(8);
		return `  ${place}${tone[severity](severityInWords(severity).padEnd(8))}${terminalText(message)} ${style.faint(`(${ruleId})`)}`;
	});
	return `${[style.strong(terminalText(first.path)), ...lines].join("\n")}\n\n`;
}

function severityInWords(severity: RuleSeverity): string {
	switch (severity) {
		case "error":
			return l10n.t("error");
		case "warning":
			return l10n.t("warning");
		case "info":
			return l10n.t("info");
		case "hint":
			return l10n.t("hint");
	}
}

const COMMANDS: Readonly<Record<RuleSeverity, string>> = {
	error: "error",
	warning: "warning",
	info: "notice",
	hint: "notice",
};

/** Workflow commands of GitHub Actions, which shows them beside the lines of a pull request. */
export const githubLines = (findings: readonly Linted[]): string =>
	findings
		.map(({ path, severity, start, end, ruleId, message }) => {
			const column = start.line === end.line ? `,col=${start.column},endColumn=${end.column}` : "";
			const place = `file=${property(path)},line=${start.line},endLine=${end.line}${column},title=${property(ruleId)}`;
			return `::${COMMANDS[severity]} ${place}::${data(message)}\n`;
		})
		.join("");

/** What ends a message of a workflow command, and what ends one of its properties besides (actions/toolkit, command.ts). */
const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
