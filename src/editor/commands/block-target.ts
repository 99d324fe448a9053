/** The block that a command link or a lens is about. Plain data: it travels through a link as JSON. */
export interface BlockTarget {
	/** Of the document. */
	readonly uri: string;
	/** Where the block begins, in UTF-16 units. */
	readonly offset: number;
}

/** Whether what a command was called with is a block; commands are called by other extensions and keybindings too. */
export function isBlockTarget(value: unknown): value is BlockTarget {
	if (typeof value !== "object" || value === null || !("uri" in value && "offset" in value)) return false;
	return typeof value.uri === "string" && Number.isSafeInteger(value.offset) && Number(value.offset) >= 0;
}
