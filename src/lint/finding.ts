import type { ProblemData, Range } from "../core/index.ts";
import type { Citation, RuleSeverity } from "./define-rule.ts";

/** Something a rule found, in places of the source. */
export interface Finding {
	readonly ruleId: string;
	readonly severity: RuleSeverity;
	/** Which of the rule's messages. */
	readonly messageId: string;
	/** A plain sentence in the user's language, not escaped. */
	readonly message: string;
	readonly data: ProblemData;
	readonly range: Range;
	readonly related: readonly RelatedPlace[];
	/** Undefined for what the decoder reports, whose message says who refuses it. */
	readonly citation: Citation | undefined;
}

export interface RelatedPlace {
	readonly message: string;
	readonly range: Range;
}
