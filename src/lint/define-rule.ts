import type { ProblemData, Range } from "../core/index.ts";
import type { Profile } from "./profile.ts";
import type { Placed, Subjects, Target } from "./subject.ts";

export { EVERY_PROFILE, MTLS_PROFILES, type Profile } from "./profile.ts";
export type { CertificateSubject, FileSubject, Placed, PublicKeySubject, Subjects, Target } from "./subject.ts";

/** By harm: `error` breaks or betrays, `warning` will, `info` is worth knowing, `hint` is taste. */
export type RuleSeverity = "error" | "warning" | "info" | "hint";

/** The clause or finding a rule stands on. */
export interface Citation {
	/** `RFC 5280`, `CA/B TLS BR 2.1.5`, `CVE-2008-0166` */
	readonly source: string;
	/** `4.2.1.9`; empty where the source is one page. */
	readonly section: string;
	readonly url: string;
}

/** Another object that a violation is about: the key that does not match, the issuer that expires. */
export interface Relation<Messages extends string = string> {
	readonly message: Messages;
	readonly data?: ProblemData;
	readonly of: Placed;
	/** Within the bytes of `of`; without it, all of it. */
	readonly range?: Range;
}

/** One place where a rule is broken. */
export interface Violation<Messages extends string = string> {
	readonly message: Messages;
	/** The values that triggered it; they become the message's arguments and may be untrusted text. */
	readonly data?: ProblemData;
	/** Bytes of the object; without it, all of it. */
	readonly range?: Range;
	/** Which object, for rules about several; the subject itself where left out. */
	readonly of?: Placed;
	/** Where this case does more or less harm than the rule's other cases. */
	readonly severity?: RuleSeverity;
	readonly related?: readonly Relation<Messages>[];
}

/** What a rule may take into account beside its subject. */
export interface RuleContext {
	/** Now, in milliseconds since 1970. */
	readonly at: number;
	readonly profile: Profile;
	readonly policy: Policy;
}

/** What users may set. */
export interface Policy {
	/** A certificate is expiring when less than this share of its lifetime is left. */
	readonly expiringShare: number;
	/** The same for lifetimes under ten days. */
	readonly expiringShareOfShortLived: number;
	/** Or when fewer than these days are left; undefined leaves the share alone to decide. */
	readonly expiringDays: number | undefined;
}

export interface Rule<T extends Target = Target, Messages extends string = string> {
	/** Kebab case, the same as the file's name; users write it into their settings. */
	readonly id: string;
	/** The folder of its file and the heading it is documented under. */
	readonly severity: RuleSeverity;
	readonly profiles: readonly Profile[];
	readonly target: T;
	/** One line for lists and settings. */
	readonly title: () => string;
	readonly citation: Citation;
	/** ISO dates between which the clause is in force, compared with the date the subject was issued. */
	readonly effective?: string;
	readonly until?: string;
	/** A sentence for each way to break it; values arrive unescaped. */
	readonly messages: Readonly<Record<Messages, (data: ProblemData) => string>>;
	/** Whether the clause speaks of this subject at all. */
	readonly applies?: (subject: Subjects[T], context: RuleContext) => boolean;
	readonly check: (subject: Subjects[T], context: RuleContext) => Iterable<Violation<Messages>>;
}

/** A rule of any target, as the runner handles it. */
export type AnyRule = { readonly [T in Target]: Rule<T> }[Target];

/** Declares a rule: everything that documentation, settings, tests and the runner know of it. */
export const defineRule = <T extends Target, Messages extends string>(rule: Rule<T, Messages>): Rule<T, Messages> =>
	rule;
