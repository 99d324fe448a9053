/** Bounds on what one decoding may cost, whatever the input claims. */
export interface DerLimits {
	/** How deep constructed elements may nest where the nesting is not fixed by a grammar. */
	readonly depth: number;
	/** How many elements one reader may visit. */
	readonly elements: number;
	/** The longest content of a single element, in bytes. */
	readonly length: number;
	/** How many problems one reader may report: a megabyte of nonsense has a million, and nobody reads them. */
	readonly problems: number;
}

export const DEFAULT_LIMITS: DerLimits = { depth: 64, elements: 2_000_000, length: 0x1000_0000, problems: 1000 };
