import type { AnyRule, Subjects, Target } from "./define-rule.ts";
import type { Finding } from "./finding.ts";
import { guessProfile } from "./guess-profile.ts";
import { type LintOptions, type RuleCrash, withSeverity } from "./lint.ts";
import { DEFAULT_POLICY } from "./policy.ts";
import { runRule } from "./run-rule.ts";
import { TimedContext } from "./timed-context.ts";

/** A rule and what it is about. */
export interface Question {
	readonly rule: AnyRule;
	readonly subject: Subjects[Target];
}

/** What came of questions, and which of them time alone can answer differently. */
export interface Judgement {
	readonly lasting: readonly Finding[];
	readonly timed: readonly Question[];
	readonly timedFindings: readonly Finding[];
	readonly crashes: readonly RuleCrash[];
}

/** Asks each question once. Never throws. */
export function judge(questions: Iterable<Question>, { at, profile, policy, settings = {} }: LintOptions): Judgement {
	const lasting: Finding[] = [];
	const timed: Question[] = [];
	const timedFindings: Finding[] = [];
	const crashes: RuleCrash[] = [];
	for (const question of questions) {
		const { rule, subject } = question;
		const setting = settings[rule.id];
		if (setting === "off") continue;
		const context = new TimedContext(at, profile ?? guessProfile(subject), policy ?? DEFAULT_POLICY);
		const outcome = runRule(rule, subject, context);
		if (context.wasAsked) timed.push(question);
		if (outcome.kind === "crashed") crashes.push({ ruleId: rule.id, error: outcome.error });
		if (outcome.kind === "findings")
			(context.wasAsked ? timedFindings : lasting).push(
				...outcome.findings.map((finding) => withSeverity(finding, setting)),
			);
	}
	return { lasting, timed, timedFindings, crashes };
}
