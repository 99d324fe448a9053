import * as l10n from "@vscode/l10n";
import type { Item } from "../item.ts";
import type { KeystoreEntry } from "../keystore/index.ts";
import type { Problem } from "../problem.ts";
import { entryRows, entryRowsBeside } from "./detail/entry-rows.ts";
import { textRow } from "./detail/rows.ts";
import { type DetailContext, detailView } from "./detail.ts";
import type { DetailView, Row, Section } from "./detail-view.ts";
import type { ObjectNode } from "./object-tree.ts";
import { nodeIcon } from "./outline.ts";
import { problemView } from "./problem-message.ts";
import { entryTitle, title } from "./title.ts";
import { entryKindInWords } from "./words/keystore.ts";

/**
 * Everything a person is told about an object of a tree.
 * @param context its `problems` are those of the whole source
 */
export function nodeDetail(node: ObjectNode, context: DetailContext): DetailView {
	const { item, root, entry } = node;
	if (item === root) return detailView(item, context);
	const problems = [...ownProblems(item), ...(entry === undefined ? [] : problemsOfEntry(entry, context.problems))];
	const view = { ...detailView(item, { ...context, problems: [] }), problems: problems.map(problemView) };
	return entry === undefined ? view : entryDetail(view, node, entry);
}

/** What is wrong with something that another object holds. */
function ownProblems(item: Item): readonly Problem[] {
	const { content } = item;
	const found =
		content.kind === "certificate" ? content.certificate.problems : content.kind === "crl" ? content.crl.problems : [];
	return found.map((problem) => ({ ...problem, range: item.locate(problem.range) }));
}

/** A keystore's problems name the entry they are about. */
const problemsOfEntry = ({ alias }: KeystoreEntry, problems: readonly Problem[] = []): readonly Problem[] =>
	alias === undefined ? [] : problems.filter(({ data }) => data?.["alias"] === alias);

/** An entry is called by its alias; what the keystore says of it stands before what the object says of itself. */
function entryDetail(view: DetailView, node: ObjectNode, entry: KeystoreEntry): DetailView {
	const { item, root } = node;
	const name = entryTitle(entry);
	const isUnknown = item.content.kind === "unknown";
	const alias: readonly Row[] = entry.alias === undefined ? [] : [textRow(l10n.t("Alias"), entry.alias)];
	const rows = isUnknown ? entryRows(root, entry) : entryRowsBeside(item, root, entry);
	const section: Section = { id: "entry", title: l10n.t("Entry"), rows: [...alias, ...rows] };
	const subject = title(item);
	return {
		...view,
		title: name,
		icon: nodeIcon(node),
		kind: entryKindInWords(entry.kind),
		summary: [subject === name || isUnknown ? "" : subject, isUnknown ? "" : view.summary]
			.filter((part) => part !== "")
			.join(" · "),
		// Who can read a file is told of the file, not of what is in it.
		sections: isUnknown ? [section] : [section, ...view.sections.filter(({ id }) => id !== "readers")],
	};
}
