import * as l10n from "@vscode/l10n";
import type { Item } from "../../item.ts";
import type { Reader } from "../../readers/reader.ts";
import { fact, type HoverFact } from "../hover/fact.ts";
import { readerName } from "./reader-name.ts";
import { latestVersion } from "./section.ts";
import { shownVerdicts } from "./shown-verdicts.ts";

/** What most people meet; the inspector tells of the others. */
const COMMON: readonly Reader[] = ["openssl3", "jdk8", "jdk11", "jdk17", "jdk21", "node", "windows2016"];

/** One line where something common cannot read it: "OpenSSL 3 needs -legacy; JDK 8 before 8u301 cannot open it". */
export function readerFacts(item: Item): readonly HoverFact[] {
	const verdicts = shownVerdicts(item).filter(({ reader }) => COMMON.includes(reader));
	const refusing = verdicts
		.filter(({ outcome, needsLegacy }) => !needsLegacy && (outcome === "no" || outcome === "since"))
		.map(({ reader, outcome, reasons }) =>
			outcome === "since" ? l10n.t("{0} before {1}", readerName(reader), latestVersion(reasons)) : readerName(reader),
		);
	const partly = verdicts.filter(({ outcome }) => outcome === "leavesOut").map(({ reader }) => readerName(reader));
	const parts = [
		...verdicts
			.filter(({ needsLegacy }) => needsLegacy)
			.map(({ reader }) => l10n.t("{0} needs {1}", readerName(reader), "-legacy")),
		...(refusing.length === 0 ? [] : [l10n.t("{0} cannot open it", refusing.join(", "))]),
		...(partly.length === 0 ? [] : [l10n.t("{0} does not see all of it", partly.join(", "))]),
	];
	return parts.length === 0 ? [] : [fact(l10n.t("Who can read this"), parts.join("; "))];
}
