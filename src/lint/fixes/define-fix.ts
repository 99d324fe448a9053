import type { Item, PemHost } from "../../core/index.ts";
import type { Finding } from "../finding.ts";

/** A stretch of a text and what takes its place; ranges of one fix do not overlap. */
export interface Replacement {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** The text to mend. */
export interface FixSource {
	readonly text: string;
	/** As they stand in it. */
	readonly items: readonly Item[];
	readonly host: PemHost;
	/** As VS Code names languages: `yaml`, `javascript`. */
	readonly language: string;
}

export type Mendable = Pick<Finding, "ruleId" | "range" | "data">;

/** A way to mend something by editing the text it stands in. No fix changes a byte of what is encoded. */
export interface Fix {
	readonly id: string;
	/** Rules and codes of the decoder whose findings it ends. */
	readonly mends: readonly string[];
	/** What it does, as an imperative. */
	readonly title: () => string;
	/** Whether it changes the layout alone, so that all of its kind may be applied without a look at each. */
	readonly isLayout: boolean;
	/** None where it does not fit this case. */
	readonly edits: (source: FixSource, finding: Mendable) => readonly Replacement[];
}

/** Declares a fix. */
export const defineFix = (fix: Fix): Fix => fix;
