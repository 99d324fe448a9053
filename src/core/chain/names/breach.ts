import type { ConstrainedName } from "./constrained-name.ts";
import type { ComparisonBudget, NameConstraintsViolationKind, NameForm } from "./name-constraints-check.ts";
import type { Subtree } from "./subtree.ts";
import type { Subtrees } from "./subtrees.ts";

/** A name and the constraint that it breaks. */
export interface Breach {
	readonly kind: NameConstraintsViolationKind;
	readonly form: NameForm;
	readonly name: string;
	readonly base: string;
}

/**
 * The first name that is excluded, not permitted, or cannot be compared (RFC 5280 §6.1.3 b, c); "budget" where the
 * comparisons ran out first.
 */
export function firstBreach(
	names: readonly ConstrainedName[],
	subtrees: Subtrees,
	budget: ComparisonBudget,
): Breach | "budget" | undefined {
	for (const name of names) {
		const found = breachOf(name, subtrees, budget);
		if (found === "budget") return found;
		if (found !== undefined) return { ...found, form: name.form, name: name.text };
	}
	return undefined;
}

type Finding = Pick<Breach, "kind" | "base"> | "budget" | undefined;

function breachOf(name: ConstrainedName, { excluded, permitted }: Subtrees, budget: ComparisonBudget): Finding {
	return (
		exclusion(name, excluded.get(name.form) ?? [], budget) ??
		(permitted.has(name.form) ? missingPermission(name, permitted.get(name.form) ?? [], budget) : undefined)
	);
}

function exclusion(name: ConstrainedName, subtrees: readonly Subtree[], budget: ComparisonBudget): Finding {
	for (const subtree of subtrees) {
		if (isExhausted(budget)) return "budget";
		const relation = relate(name, subtree, "overlaps");
		if (relation !== "outside") return { kind: relation === "inside" ? "excluded" : relation, base: subtree.text };
	}
	return undefined;
}

/** A base that cannot be compared only matters where no other permits the name. */
function missingPermission(name: ConstrainedName, subtrees: readonly Subtree[], budget: ComparisonBudget): Finding {
	let obstacle: Finding;
	for (const subtree of subtrees) {
		if (isExhausted(budget)) return "budget";
		const relation = relate(name, subtree, "contains");
		if (relation === "inside") return undefined;
		if (relation !== "outside") obstacle ??= { kind: relation, base: subtree.text };
	}
	return obstacle ?? { kind: "permitted", base: listed(subtrees) };
}

function isExhausted(budget: ComparisonBudget): boolean {
	if (budget.comparisons <= 0) return true;
	budget.comparisons--;
	return false;
}

type Relation = "inside" | "outside" | Exclude<NameConstraintsViolationKind, "permitted" | "excluded" | "undecodable">;

function relate(name: ConstrainedName, { membership, hasBounds }: Subtree, test: "contains" | "overlaps"): Relation {
	if (membership === undefined) return "unsupported";
	if (!("value" in name) || name.value === undefined) return "malformed-name";
	if (membership === "malformed") return "malformed-base";
	if (hasBounds) return "bounds";
	return membership[test](name) ? "inside" : "outside";
}

/** Enough bases to understand the answer; a CA of a large company permits hundreds. */
const LISTED_BASES = 5;

function listed(subtrees: readonly Subtree[]): string {
	const texts = subtrees.slice(0, LISTED_BASES).map(({ text }) => text);
	return [...texts, ...(subtrees.length > LISTED_BASES ? ["…"] : [])].join(", ");
}
