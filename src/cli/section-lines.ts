import * as l10n from "@vscode/l10n";
import type { Row, Section } from "../core/present/detail-view.ts";
import { terminalText } from "../core/present/escape/terminal.ts";
import type { Styles } from "./styles.ts";

/** Labels longer than this push their value to the right alone instead of the whole column. */
const WIDEST_LABEL = 36;

/** Octets of a line of hexadecimal; a SHA-256 fingerprint stays on one. */
const OCTETS_PER_LINE = 32;

/** A section with its title and its rows in two columns. Lists go on below their first line. */
export function sectionLines({ title, rows, validity }: Section, style: Styles): readonly string[] {
	const bar = validity === undefined ? [] : [`  ${terminalText(validity.text)}`];
	return [style.heading(terminalText(title)), ...bar, ...rowLines(rows, "  ", style)];
}

function rowLines(rows: readonly Row[], indent: string, style: Styles): readonly string[] {
	const widths = rows.filter(({ value }) => value.type !== "rows").map((row) => labelText(row).length);
	const column = Math.max(0, ...widths.filter((width) => width <= WIDEST_LABEL));
	return rows.flatMap((row) => {
		const label = labelText(row);
		if (row.value.type === "rows")
			return [indent + style.faint(label), ...rowLines(row.value.rows, `${indent}  `, style)];
		const [first = "", ...more] = valueLines(row);
		const gap = " ".repeat(Math.max(column - label.length, 0) + 2);
		const hanging = `${indent}${" ".repeat(column)}  `;
		return [`${indent}${style.faint(label)}${gap}${first}`, ...more.map((line) => hanging + line)];
	});
}

function labelText({ label, extension }: Row): string {
	if (extension === undefined) return terminalText(label);
	const { oid, critical } = extension;
	const name = label === oid ? terminalText(oid) : `${terminalText(label)} ${oid}`;
	return critical ? l10n.t("{0} critical", name) : name;
}

function valueLines({ value }: Row): readonly string[] {
	switch (value.type) {
		case "text":
			return [terminalText(value.text)];
		case "code":
			return hexLines(terminalText(value.text));
		case "list":
			return value.items.map(terminalText);
		case "rows":
			return [];
	}
}

function hexLines(text: string): readonly string[] {
	if (text.length <= 3 * OCTETS_PER_LINE || !/^(?:[0-9A-F]{2}:)+/.test(text)) return [text];
	const octets = text.split(":");
	const lines: string[] = [];
	for (let at = 0; at < octets.length; at += OCTETS_PER_LINE)
		lines.push(octets.slice(at, at + OCTETS_PER_LINE).join(":"));
	return lines.map((line, index) => (index < lines.length - 1 ? `${line}:` : line));
}
