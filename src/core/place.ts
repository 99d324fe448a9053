/** Where a value stands in a text that has names for its values. */
export interface Place {
	/** The names and indices that lead to it, from its resource or else from the top. Untrusted text. */
	readonly path: readonly (string | number)[];
	/** The Kubernetes resource it is part of. */
	readonly resource: Resource | undefined;
}

/** A Kubernetes resource as its manifest names it. Untrusted text. */
export interface Resource {
	readonly kind: string;
	readonly name: string | undefined;
	readonly namespace: string | undefined;
}
