/** What is shown of one element of an encoding: plain data, texts in the reader's language and without invisible characters. */
export interface Asn1NodeView {
	/** Offset of the identifier octet; tells the node from all others of its tree. */
	readonly start: number;
	/** Where the content octets begin and end. */
	readonly contentStart: number;
	readonly contentEnd: number;
	/** The first offset after it: behind `contentEnd` by the end-of-contents octets of an indefinite length. */
	readonly end: number;
	/** `SEQUENCE`, `[0]`; empty for octets that are no ASN.1. */
	readonly tag: string;
	readonly tagClass: "universal" | "application" | "context-specific" | "private";
	readonly form: "primitive" | "constructed" | "indefinite";
	/** The field's or the type's name in the standard; empty where it has none. */
	readonly name: string;
	/** The value in short, or what is to be said in its place. */
	readonly value: string;
	/** Whether its octets are withheld. */
	readonly isHidden: boolean;
	readonly hasChildren: boolean;
	/** Whether its children are what a string encodes. */
	readonly isEncapsulating: boolean;
}

/** Some neighbouring children of one node. */
export interface Asn1Window {
	/** `start` of the parent; null for the elements that stand in no other. */
	readonly parent: number | null;
	/** Index of the first of `nodes` among the children. */
	readonly from: number;
	/** How many children there are. */
	readonly total: number;
	readonly nodes: readonly Asn1NodeView[];
}

/** The way to one node: a window of each level from the outermost, the last with the node itself. */
export interface Asn1Path {
	readonly levels: readonly Asn1Window[];
	readonly start: number;
}

/** Octets of the object in hexadecimal, two digits each; `··` for one that is withheld. */
export interface Asn1Octets {
	readonly start: number;
	readonly digits: string;
}
