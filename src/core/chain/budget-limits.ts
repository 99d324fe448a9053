/** How much work a search may do. Exhausting one of these is a verdict of its own, `budget`. */
export interface BudgetLimits {
	/** Signatures that are computed; those remembered from before are free. */
	readonly signatures: number;
	/** Paths that are validated to their end. */
	readonly paths: number;
	/** Certificates put on trial as somebody's issuer. */
	readonly nodes: number;
	/** Names compared with subtrees of name constraints. */
	readonly nameComparisons: number;
}

export type BudgetCounter = keyof BudgetLimits;

/** Enough for every graph that somebody made for use, and well below a second for one made to burn time. */
export const DEFAULT_BUDGET: BudgetLimits = { signatures: 128, paths: 64, nodes: 10_000, nameComparisons: 250_000 };

/** What a search used of its budget. */
export interface BudgetUse {
	readonly signatures: number;
	readonly paths: number;
	readonly nodes: number;
	readonly nameComparisons: number;
	/** The counter that ran out, or that the caller cancelled; undefined where the search came to its end. */
	readonly exhausted: BudgetCounter | "cancelled" | undefined;
}
