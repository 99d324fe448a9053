import * as l10n from "@vscode/l10n";
import type { Intent, Tool } from "../core/scaffold/define-intent.ts";
import type { Field } from "../core/scaffold/field.ts";
import { INTENTS } from "../core/scaffold/registry.ts";

/** Every intent with the values it takes: their names, what they are, and what holds without them. */
export const scaffoldList = (tool: Tool | undefined): string =>
	INTENTS.filter((intent) => tool === undefined || intent.tool === tool)
		.map(intentText)
		.join("\n");

const intentText = ({ id, tool, since, title, fields }: Intent): string => {
	const width = Math.max(...Object.keys(fields).map((name) => name.length));
	const lines = Object.entries(fields).map(([name, field]) => `  ${name.padEnd(width)}  ${fieldText(field)}\n`);
	return `${id} (${tool}; ${since})\n  ${title()}\n${lines.join("")}`;
};

function fieldText({ kind, help, choices, default: usual }: Field<unknown>): string {
	const known = choices === undefined || kind === "flag" ? [] : [choices.join(", ")];
	const repeated = kind === "list" ? [l10n.t("several times")] : [];
	const standing = usual === undefined || usual.length === 0 ? [] : [l10n.t("without it {0}", usual.join(", "))];
	const notes = [...known, ...repeated, ...standing];
	return `${help()}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}`;
}
