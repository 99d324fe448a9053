import * as l10n from "@vscode/l10n";
import type { Item } from "../../item.ts";
import type { Reason } from "../../readers/verdict.ts";
import { row, text } from "../detail/rows.ts";
import type { Row, Section } from "../detail-view.ts";
import { readerName } from "./reader-name.ts";
import { reasonInWords } from "./reason.ts";
import { remedyInWords } from "./remedy.ts";
import { type ShownVerdict, shownVerdicts } from "./shown-verdicts.ts";

/** "Who can read this": first those that cannot and why, then those that open it, then those nothing is known of. */
export function readersSections(item: Item): readonly Section[] {
	const verdicts = shownVerdicts(item);
	if (verdicts.length === 0) return [];
	const opening = verdicts.filter(({ outcome, needsLegacy }) => outcome === "yes" && !needsLegacy);
	const unknown = verdicts.filter(({ outcome }) => outcome === "notKnown");
	const hindered = verdicts.filter((each) => !(opening.includes(each) || unknown.includes(each)));
	const rows = groupedRows(hindered, item);
	if (opening.length > 0)
		rows.push(row(l10n.t("Opens in"), text(opening.map(({ reader }) => readerName(reader)).join(", "))));
	rows.push(...groupedRows(unknown, item));
	if (item.content.kind === "keystore" && item.content.keystore.isLocked)
		rows.push(row(l10n.t("Still locked"), text(l10n.t("what a password opens may change this"))));
	return [{ id: "readers", title: l10n.t("Who can read this"), rows }];
}

/** A row for each verdict; readers of whom the same is said share one. */
function groupedRows(verdicts: readonly ShownVerdict[], item: Item): Row[] {
	const groups = new Map<string, readonly string[]>();
	for (const verdict of verdicts) {
		const words = verdictInWords(verdict, item);
		groups.set(words, [...(groups.get(words) ?? []), readerName(verdict.reader)]);
	}
	return [...groups].map(([words, readers]) => row(readers.join(", "), text(words)));
}

function verdictInWords(verdict: ShownVerdict, item: Item): string {
	const { reasons } = verdict;
	const why = [...new Set(reasons.map(({ trait }) => reasonInWords(trait)))].slice(0, MOST_REASONS).join("; ");
	const remedies = reasons.flatMap(({ fact }) => (fact.remedy === undefined ? [] : [fact.remedy]));
	const advice = [...new Set(remedies)].slice(0, 1).map((remedy) => remedyInWords(remedy, item.content.kind));
	return [`${outcomeInWords(verdict, why)}.`, ...advice].join(" ");
}

/** More say nothing more to do. */
const MOST_REASONS = 2;

function outcomeInWords({ outcome, needsLegacy, reasons }: ShownVerdict, why: string): string {
	if (needsLegacy) return l10n.t("Opens with {0}: {1}", "-legacy", why);
	switch (outcome) {
		case "no":
			return l10n.t("Does not open: {0}", why);
		case "since":
			return l10n.t("Opens from {0} on: {1}", latestVersion(reasons), why);
		case "leavesOut":
			return l10n.t("Opens and leaves something out: {0}", why);
		default:
			return l10n.t("Not known: {0}", why);
	}
}

/** Facts of one reader name one version as a rule; of several the file needs the last. */
export const latestVersion = (reasons: readonly Reason[]): string =>
	reasons.flatMap(({ fact }) => (fact.version === undefined ? [] : [fact.version])).reduce(later, "");

const later = (one: string, other: string): string =>
	one.localeCompare(other, "en", { numeric: true }) < 0 ? other : one;
