import * as l10n from "@vscode/l10n";
import { containedItems } from "../core/present/contained-items.ts";
import { detailView } from "../core/present/detail.ts";
import type { Badge, DetailView, ProblemView, Section } from "../core/present/detail-view.ts";
import { terminalText } from "../core/present/escape/terminal.ts";
import { digests } from "../platform/node.ts";
import type { Inspected } from "./inspected.ts";
import { type Position, positionsIn } from "./position.ts";
import { sectionLines } from "./section-lines.ts";
import type { Styles } from "./styles.ts";

/** Everything in one path for a person to read: each object with its sections, then what is wrong. */
export function textReport(
	{ path, bytes, items, selfSignatures, problems }: Inspected,
	now: number,
	style: Styles,
): string {
	const all = items.flatMap((item) => [item, ...containedItems(item)]);
	const views = all.map((item) => detailView(item, { now, digests, selfSignature: selfSignatures.get(item) }));
	const blocks = views.map((view) => objectLines(view, style));
	const found = problems.length > 0 ? [problemLines(problems, positionsIn(bytes), style)] : [];
	return [[style.strong(terminalText(path))], ...blocks, ...found]
		.map((lines) => `${lines.join("\n")}\n`)
		.join("\n")
		.concat("\n");
}

function objectLines(view: DetailView, style: Styles): readonly string[] {
	const { kind, title, summary, badges, sections } = view;
	const heading = title === kind ? kind : `${kind}: ${title}`;
	const badgeText = badges.map((badge) => badgeLine(badge, style)).join("");
	return [
		style.strong(terminalText(heading)) + badgeText,
		...(summary === "" || summary === heading ? [] : [terminalText(summary)]),
		...sections.filter(isShown).flatMap((section) => ["", ...sectionLines(section, style)]),
	];
}

const badgeLine = ({ text, tone }: Badge, style: Styles): string => `  ${style.tone[tone](`[${terminalText(text)}]`)}`;

/** The raw PEM is what the file is; a terminal has it already. */
const isShown = ({ id }: Section): boolean => id !== "raw";

function problemLines(
	problems: readonly ProblemView[],
	positionOf: (offset: number) => Position,
	style: Styles,
): readonly string[] {
	const lines = problems.map(({ code, severity, message, range }) => {
		const { line, column } = positionOf(range.start);
		const place = `${line}:${column}`.padEnd(8);
		const word = style.severity[severity](severityInWords(severity).padEnd(8));
		return `  ${place}${word}${terminalText(message)} ${style.faint(`(${terminalText(code)})`)}`;
	});
	return [style.heading(l10n.t("Problems")), ...lines];
}

function severityInWords(severity: ProblemView["severity"]): string {
	switch (severity) {
		case "error":
			return l10n.t("error");
		case "warning":
			return l10n.t("warning");
		case "info":
			return l10n.t("info");
	}
}
