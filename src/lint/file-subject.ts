import type { Surroundings } from "../core/file-surroundings.ts";
import type { Item, Range } from "../core/index.ts";
import { itemSubjects } from "./item-subjects.ts";
import type { SignatureVerdicts } from "./signature-verdicts.ts";
import type { FileSubject, ObjectSubjects } from "./subject.ts";

export interface LintSource {
	readonly items: readonly Item[];
	/** The whole source. */
	readonly range: Range;
	readonly fileName?: string | undefined;
	/** Of the place where the file lies, where somebody has looked. */
	readonly surroundings?: Surroundings | undefined;
	/** Who signed what, where somebody has verified it. */
	readonly signatures?: SignatureVerdicts | undefined;
}

/** Sorts what stands in a file, and in its containers, by what rules are about. */
export const fileSubject = (source: LintSource): FileSubject => fileOf(source, source.items.map(itemSubjects));

/** The file of objects that were sorted before, in the order of its items. */
export const fileOf = (
	{ items, range, fileName, surroundings, signatures }: LintSource,
	sorted: readonly ObjectSubjects[],
): FileSubject => ({
	range,
	locate: (inner) => inner,
	name: fileName,
	items,
	surroundings,
	signatures,
	certificates: sorted.flatMap(({ certificates }) => certificates),
	certificateRequests: sorted.flatMap(({ certificateRequests }) => certificateRequests),
	crls: sorted.flatMap(({ crls }) => crls),
	privateKeys: sorted.flatMap(({ privateKeys }) => privateKeys),
	publicKeys: sorted.flatMap(({ publicKeys }) => publicKeys),
	keystores: sorted.flatMap(({ keystores }) => keystores),
});
