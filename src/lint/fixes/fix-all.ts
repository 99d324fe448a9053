import { type PemHost, PkiDocument } from "../../core/index.ts";
import { decodeFindings } from "../decode-findings.ts";
import type { Fix, FixSource, Replacement } from "./define-fix.ts";
import { applied } from "./same-bytes.ts";

/** One fix can uncover what another one mends: prefixes come before indentation. More rounds than there are layers. */
const MOST_ROUNDS = 5;

/**
 * `text` with everything mended that those of `fixes` mend which change the layout alone; the same text where there is
 * nothing of the kind. `isWanted` tells which codes of the decoder count.
 */
export function fixAll(
	text: string,
	{ host, language }: { readonly host: PemHost; readonly language: string },
	fixes: readonly Fix[],
	isWanted: (code: string) => boolean = () => true,
): string {
	let current = text;
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const model = new PkiDocument(current, host);
		const source: FixSource = { text: current, items: model.items, host, language };
		const findings = decodeFindings(model.problems).filter(({ ruleId }) => isWanted(ruleId));
		const edits: Replacement[] = [];
		for (const finding of findings)
			for (const fix of fixes)
				if (fix.isLayout && fix.mends.includes(finding.ruleId)) addApart(edits, fix.edits(source, finding));
		if (edits.length === 0) return current;
		current = applied(current, edits);
	}
	return current;
}

/** Adds the edits of one fix, unless one of them touches what is edited already: that waits for the next round. */
function addApart(edits: Replacement[], more: readonly Replacement[]): void {
	const isApart = more.every((one) => edits.every((other) => one.end < other.start || other.end < one.start));
	if (isApart) edits.push(...more);
}
