import type { Item } from "../core/index.ts";
import type { ProblemView } from "../core/present/detail-view.ts";
import type { SelfSignature } from "../core/self-signature.ts";

/** What is known of one path. */
export interface Inspected {
	readonly path: string;
	/** Empty where the path could not be read. */
	readonly bytes: Uint8Array;
	readonly items: readonly Item[];
	readonly problems: readonly ProblemView[];
	/** Of each certification request, whether its own key signed it. */
	readonly selfSignatures: ReadonlyMap<Item, SelfSignature>;
}
