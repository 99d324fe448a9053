import type { CryptoFailure } from "../../crypto/failure.ts";
import type { ProblemData, Range } from "../../problem.ts";
import type { Findings } from "../findings.ts";
import type { Unopened } from "./session.ts";

/** Why something stays closed: what `Search` says when no password fits. */
export type Closed = Omit<Unopened, "opened">;

/** Says why what stands in `range` stays closed. `data` names it. */
export function reportClosed(findings: Findings, closed: Closed, range: Range, data: ProblemData): void {
	const { tried, failure, untried } = closed;
	const isCutOff = findings.isCut && range.end >= findings.length;
	if (isCutOff && (failure === undefined || failure.failure === "parameter")) return;
	if (failure !== undefined) reportFailure(findings, failure, range, data);
	else if (tried === 0) findings.add("keystore.password-needed", "info", range, data);
	else findings.add("keystore.wrong-password", "error", range, { ...data, tried });
	if (untried !== undefined) findings.add("keystore.guesses-not-tried", "info", range, { ...data, ...untried });
}

/** The same for one entry; where no password was offered for anything, the store says it. */
export function reportClosedEntry(
	findings: Findings,
	closed: Closed,
	{ alias, range }: { readonly alias: string | undefined; readonly range: Range },
	storePassword: string | undefined,
): void {
	const { tried, failure, untried } = closed;
	const isSaidOfStore = storePassword === undefined && tried === 0 && failure === undefined && untried === undefined;
	if (!isSaidOfStore) reportClosed(findings, closed, range, named(alias));
}

/** The same for a whole store: damage that was found already is the reason then, and no password is wrong. */
export function reportClosedStore(findings: Findings, closed: Closed, range: Range): void {
	const { tried, failure } = closed;
	const followsFromDamage = failure === undefined ? tried > 0 : failure.failure === "parameter";
	if (!(followsFromDamage && findings.hasDamage)) reportClosed(findings, closed, range, {});
}

/** Says why a computation over what stands in `range` gave nothing. */
export function reportFailure(findings: Findings, failure: CryptoFailure, range: Range, data: ProblemData): void {
	switch (failure.failure) {
		case "unsupported":
			if (!isSaid(findings, failure.algorithm))
				findings.add("keystore.unsupported-algorithm", "error", range, { ...data, algorithm: failure.algorithm });
			return;
		case "parameter":
			findings.corrupted(range, { ...data, field: failure.parameter });
			return;
		case "cost":
			findings.add("keystore.cost-limit", "error", range, { ...data, asked: failure.asked, allowed: failure.allowed });
			return;
		case "guess-cost":
			findings.add("keystore.guesses-not-tried", "info", range, { ...data, count: 1, rounds: failure.rounds });
			return;
		case "cancelled":
			findings.add("keystore.cancelled", "info", range, data);
			return;
		case "mismatch":
			findings.corrupted(range, data);
	}
}

/** What cannot be read was noticed without a password already. */
const isSaid = (findings: Findings, algorithm: string): boolean =>
	findings.problems.some(
		({ code, data }) => code === "keystore.unsupported-algorithm" && data?.["algorithm"] === algorithm,
	);

/** Data that names an entry; one without an alias has no name. */
export const named = (alias: string | undefined): ProblemData => (alias === undefined ? {} : { alias });
