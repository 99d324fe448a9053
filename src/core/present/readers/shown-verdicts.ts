import type { Item } from "../../item.ts";
import type { Verdict } from "../../readers/verdict.ts";
import { whoCanRead } from "../../readers/who-can-read.ts";

/** A verdict as a person is told it. */
export interface ShownVerdict extends Verdict {
	/** Whether the reader opens the file with `-legacy` and not without. */
	readonly needsLegacy: boolean;
}

/** OpenSSL 3 with and without its legacy provider is one program with an option to a person. */
export function shownVerdicts(item: Item): readonly ShownVerdict[] {
	const verdicts = whoCanRead(item);
	const withLegacy = verdicts.find(({ reader }) => reader === "openssl3-legacy");
	return verdicts
		.filter((each) => each !== withLegacy)
		.map((each): ShownVerdict => {
			const isLegacy = each.reasons.some(({ fact }) => fact.remedy === "addLegacyOption");
			if (!isLegacy || withLegacy === undefined) return { ...each, needsLegacy: false };
			if (withLegacy.outcome === "yes") return { ...each, needsLegacy: true };
			return { ...withLegacy, reader: each.reader, needsLegacy: false };
		});
}
