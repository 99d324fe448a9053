/** Bounds on what one decoding may cost, whatever the input claims. */
export interface DerLimits {
	/** How deep constructed elements may nest where the nesting is not fixed by a grammar. */
	readonly depth: number;
	/** How many elements one reader may visit. */
	readonly elements: number;
	/** The longest content of a single element, in bytes. */
	readonly length: number;
}

export const DEFAULT_LIMITS: DerLimits = { depth: 64, elements: 2_000_000, length: 0x1000_0000 };
