import type { AnyRule, Policy, Profile, RuleContext, RuleSeverity, Subjects, Target } from "./define-rule.ts";
import { fileSubject, type LintSource } from "./file-subject.ts";
import type { Finding } from "./finding.ts";
import { guessProfile } from "./guess-profile.ts";
import { DEFAULT_POLICY } from "./policy.ts";
import { runRule } from "./run-rule.ts";
import type { FileSubject, ObjectSubjects } from "./subject.ts";

/** What a user can do with a rule. */
export type RuleSetting = "off" | RuleSeverity;

export interface LintOptions {
	/** Now, in milliseconds since 1970. */
	readonly at: number;
	/** Guessed for each certificate where left out. */
	readonly profile?: Profile | undefined;
	readonly policy?: Policy;
	/** By rule id; rules that are not named keep their own severity. */
	readonly settings?: Readonly<Record<string, RuleSetting>>;
}

export interface LintReport {
	/** In the order of the source. */
	readonly findings: readonly Finding[];
	/** Rules that failed on this source, each once; everything else is found all the same. */
	readonly crashes: readonly RuleCrash[];
}

export interface RuleCrash {
	readonly ruleId: string;
	readonly error: unknown;
}

/** Runs `rules` over everything in `source`. Never throws. */
export function lint(source: LintSource, rules: readonly AnyRule[], options: LintOptions): LintReport {
	const { at, profile, policy = DEFAULT_POLICY, settings = {} } = options;
	const file = fileSubject(source);
	const contexts = new Map<unknown, RuleContext>();
	const contextOf = (subject: Subjects[Target]): RuleContext => {
		const context = contexts.get(subject) ?? { at, profile: profile ?? guessProfile(subject), policy };
		contexts.set(subject, context);
		return context;
	};
	const findings: Finding[] = [];
	const crashes: RuleCrash[] = [];
	for (const rule of rules) {
		const setting = settings[rule.id];
		if (setting === "off") continue;
		for (const subject of subjectsOf(rule.target, file)) {
			const outcome = runRule(rule, subject, contextOf(subject));
			if (outcome.kind === "findings") findings.push(...outcome.findings.map((found) => withSeverity(found, setting)));
			if (outcome.kind === "crashed" && crashes.at(-1)?.ruleId !== rule.id)
				crashes.push({ ruleId: rule.id, error: outcome.error });
		}
	}
	return { findings: findings.sort(bySource), crashes };
}

/**
 * What a file holds that rules of `target` are about.
 * @internal
 */
export const subjectsOf = <T extends Target>(target: T, file: FileSubject): readonly Subjects[T][] =>
	target === "file" ? [file as Subjects[T]] : objectsOf(target as Exclude<T, "file">, file);

/** The same of objects, without what stands around them. */
export function objectsOf<T extends Exclude<Target, "file">>(
	target: T,
	objects: ObjectSubjects,
): readonly Subjects[T][] {
	const subjects: { readonly [K in Exclude<Target, "file">]: readonly Subjects[K][] } = {
		certificate: objects.certificates,
		certificateRequest: objects.certificateRequests,
		crl: objects.crls,
		privateKey: objects.privateKeys,
		publicKey: objects.publicKeys,
		keystore: objects.keystores,
	};
	return subjects[target];
}

/** As a user wants it to count. */
export const withSeverity = (finding: Finding, severity: RuleSeverity | undefined): Finding =>
	severity === undefined ? finding : { ...finding, severity };

const bySource = (a: Finding, b: Finding): number => a.range.start - b.range.start || a.range.end - b.range.end;
