import type { Policy, Profile, RuleContext } from "./define-rule.ts";

/** A context that knows whether the rule asked what time it is: only then can time alone change its answer. */
export class TimedContext implements RuleContext {
	readonly profile: Profile;
	readonly policy: Policy;
	wasAsked = false;
	private readonly now: number;

	constructor(at: number, profile: Profile, policy: Policy) {
		this.now = at;
		this.profile = profile;
		this.policy = policy;
	}

	get at(): number {
		this.wasAsked = true;
		return this.now;
	}
}
