import type { BudgetUse } from "../budget-limits.ts";
import { reasonRank } from "../clauses.ts";
import type { ChainPath, Verdict } from "../result.ts";

const VERDICT_RANK: Readonly<Record<Verdict, number>> = {
	valid: 0,
	unverified: 1,
	budget: 2,
	invalid: 3,
	incomplete: 4,
};

/** Best first: by verdict, then those with an anchor, those with less against them, and the shorter ones. */
export const sortPaths = (paths: readonly ChainPath[]): ChainPath[] => [...paths].sort(compare);

function compare(a: ChainPath, b: ChainPath): number {
	return (
		Number(a.anchor === undefined) - Number(b.anchor === undefined) ||
		VERDICT_RANK[a.verdict] - VERDICT_RANK[b.verdict] ||
		reach(a, b) ||
		a.reasons.length - b.reasons.length ||
		rankOf(b) - rankOf(a) ||
		a.certificates.length - b.certificates.length
	);
}

/** Without an anchor the path that comes farthest says most. */
const reach = (a: ChainPath, b: ChainPath): number =>
	a.anchor === undefined ? b.certificates.length - a.certificates.length : 0;

const rankOf = ({ reason }: ChainPath): number => (reason === undefined ? 0 : reasonRank(reason.code));

/** What to say of all paths together. */
export function overallVerdict(paths: readonly ChainPath[], { exhausted }: BudgetUse): Verdict {
	const best = paths[0]?.verdict ?? "budget";
	return best !== "valid" && exhausted !== undefined ? "budget" : best;
}
