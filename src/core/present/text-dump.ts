import * as l10n from "@vscode/l10n";
import type { Item } from "../item.ts";
import { detailView } from "./detail.ts";
import type { Row, RowValue, Section, SectionId } from "./detail-view.ts";
import type { Digests } from "./digests.ts";
import { visible } from "./escape/visible.ts";

/** What is no fact of its own: the same bytes once more. */
const LEFT_OUT: readonly SectionId[] = ["raw"];

/**
 * An object as lines of text that can be compared with those of another: one for each fact, in the order of the
 * encoding, the same today and tomorrow. Control characters are made visible.
 */
export function textDump(item: Item, digests: Digests): string {
	// No row depends on the time: what does is in badges, bar and summary.
	const { sections, kind } = detailView(item, { now: 0, digests });
	const shown = sections.filter(({ id }) => !LEFT_OUT.includes(id));
	return `${[kind, ...shown.flatMap(sectionLines)].join("\n")}\n`;
}

const sectionLines = ({ title, rows }: Section): readonly string[] => [
	"",
	title,
	...rows.flatMap((row) => rowLines(row, "  ")),
];

/** A fact of one line stands beside its label, one of several below it. */
function rowLines({ value, ...row }: Row, indent: string): readonly string[] {
	const label = indent + labelText(row);
	return value.type === "text" || value.type === "code"
		? [`${label}: ${visible(value.text)}`]
		: [`${label}:`, ...partLines(value, `${indent}  `)];
}

const partLines = (value: Extract<RowValue, { type: "list" | "rows" }>, indent: string): readonly string[] =>
	value.type === "list"
		? value.items.map((item) => indent + visible(item))
		: value.rows.flatMap((row) => rowLines(row, indent));

function labelText({ label, extension }: Omit<Row, "value">): string {
	const name = visible(label);
	if (extension === undefined) return name;
	const withOid = extension.oid === label ? name : `${name} (${visible(extension.oid)})`;
	return extension.critical ? l10n.t("{0} critical", withOid) : withOid;
}
