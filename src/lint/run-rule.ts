import type { ProblemData } from "../core/index.ts";
import type { AnyRule, Rule, RuleContext, Subjects, Target, Violation } from "./define-rule.ts";
import type { Finding } from "./finding.ts";
import { issuedAt } from "./issued-at.ts";
import type { Placed } from "./subject.ts";

/** What came of one rule on one subject. */
export type Outcome =
	| { readonly kind: "not-applicable" }
	/** The clause was not yet, or no longer, in force when the subject was issued. */
	| { readonly kind: "not-effective" }
	| { readonly kind: "pass" }
	| { readonly kind: "findings"; readonly findings: readonly Finding[] }
	/** A mistake of the rule's; the other rules go on. */
	| { readonly kind: "crashed"; readonly error: unknown };

const NOT_APPLICABLE: Outcome = { kind: "not-applicable" };
const NOT_EFFECTIVE: Outcome = { kind: "not-effective" };
const PASS: Outcome = { kind: "pass" };
const NO_DATA: ProblemData = {};

/** Runs `rule` on `subject`, which must be of the rule's target. Never throws. */
export function runRule<T extends Target>(
	rule: Rule<T> | Extract<AnyRule, { target: T }>,
	subject: Subjects[T],
	context: RuleContext,
): Outcome {
	const checked = rule as Rule<T>;
	try {
		if (!checked.profiles.includes(context.profile)) return NOT_APPLICABLE;
		if (checked.applies?.(subject, context) === false) return NOT_APPLICABLE;
		// The time is asked for only where it decides: who did not ask need not be run again later.
		const isDated = checked.effective !== undefined || checked.until !== undefined;
		if (isDated && !isInForce(checked, issuedAt(checked.target, subject) ?? context.at)) return NOT_EFFECTIVE;
		const findings = Array.from(checked.check(subject, context), (violation) => finding(checked, subject, violation));
		return findings.length === 0 ? PASS : { kind: "findings", findings };
	} catch (error) {
		return { kind: "crashed", error };
	}
}

function isInForce({ effective, until }: Pick<Rule, "effective" | "until">, at: number): boolean {
	return !((effective !== undefined && at < Date.parse(effective)) || (until !== undefined && at >= Date.parse(until)));
}

function finding<T extends Target>(rule: Rule<T>, subject: Placed, violation: Violation): Finding {
	const { message, data = NO_DATA, range, of = subject, severity = rule.severity, related = [] } = violation;
	return {
		ruleId: rule.id,
		severity,
		messageId: message,
		message: sentence(rule, message, data),
		data,
		range: range === undefined ? of.range : of.locate(range),
		related: related.map((relation) => ({
			message: sentence(rule, relation.message, relation.data ?? NO_DATA),
			range: relation.range === undefined ? relation.of.range : relation.of.locate(relation.range),
		})),
		citation: rule.citation,
	};
}

function sentence(rule: Pick<Rule, "messages" | "id">, id: string, data: ProblemData): string {
	const message = rule.messages[id];
	if (message === undefined) throw new Error(`Rule ${rule.id} has no message ${id}`);
	return message(data);
}
