/** Where a certificate of the pool comes from; `label` is what a person calls the place, a file's name for one. */
export interface Origin {
	readonly kind: "file" | "workspace" | "truststore" | "system" | "bundled";
	readonly label: string;
}
