import type { Cancellation } from "../crypto/cancellation.ts";
import { type BudgetCounter, type BudgetLimits, type BudgetUse, DEFAULT_BUDGET } from "./budget-limits.ts";
import type { ComparisonBudget } from "./names/name-constraints-check.ts";

/** Counts the work of one search. */
export class Budget {
	/** What name constraints may still compare; counted down by whoever compares. */
	readonly names: ComparisonBudget;
	private readonly limits: BudgetLimits;
	private readonly used: Record<BudgetCounter, number> = { signatures: 0, paths: 0, nodes: 0, nameComparisons: 0 };
	private readonly signal: Cancellation | undefined;
	private exhausted: BudgetUse["exhausted"];

	constructor(limits: Partial<BudgetLimits> = {}, signal?: Cancellation) {
		this.signal = signal;
		this.limits = { ...DEFAULT_BUDGET, ...limits };
		this.names = { comparisons: this.limits.nameComparisons };
	}

	/** Takes one of `counter`; false where none is left, which is remembered. */
	take(counter: Exclude<BudgetCounter, "nameComparisons">): boolean {
		if (this.used[counter] >= this.limits[counter]) {
			this.exhaust(counter);
			return false;
		}
		this.used[counter]++;
		return true;
	}

	exhaust(counter: BudgetCounter): void {
		this.exhausted ??= counter;
	}

	/** Whether the search has to come to its end. */
	get isOver(): boolean {
		if (this.signal?.aborted) this.exhausted ??= "cancelled";
		return this.exhausted !== undefined;
	}

	get use(): BudgetUse {
		const nameComparisons = this.limits.nameComparisons - Math.max(0, this.names.comparisons);
		return { ...this.used, nameComparisons, exhausted: this.exhausted };
	}
}
