import type { Range, Severity } from "../problem.ts";

/**
 * What a person is told about one object: plain data, every text already in the reader's language and every range in
 * the source. The hover, the terminal and the inspector render it; none of them reads a certificate itself. Texts may
 * come from a certificate and must be escaped for wherever they go.
 */
export interface DetailView {
	/** CN or first SAN, else what the object is. */
	readonly title: string;
	/** "Certificate", "Private key", … */
	readonly kind: string;
	/** One line under the title: "EC P-256 · expires in 61 days". */
	readonly summary: string;
	/** Name of a codicon, without `codicon-`. */
	readonly icon: string;
	readonly badges: readonly Badge[];
	/** Where the object stands in the source. */
	readonly range: Range;
	readonly sections: readonly Section[];
	readonly problems: readonly ProblemView[];
}

/** A short word beside the title: "CA", "expired", "self-issued". */
export interface Badge {
	readonly text: string;
	readonly tone: "neutral" | "good" | "warning" | "bad";
}

export type SectionId =
	/** Version, serial number, format: what is said of the object as a whole. */
	| "general"
	| "subject"
	| "issuer"
	| "validity"
	| "publicKey"
	| "extensions"
	| "signature"
	| "fingerprints"
	| "key"
	| "encryption"
	| "entries"
	/** What a keystore says of one of its entries. */
	| "entry"
	| "revoked"
	/** Which programs can open it. */
	| "readers"
	| "raw";

export interface Section {
	readonly id: SectionId;
	readonly title: string;
	readonly rows: readonly Row[];
	/** For `validity` of something that ends: the bar. */
	readonly validity?: ValidityBar;
}

/** Milliseconds since the epoch, and the share of the lifetime that has passed, 0 to 1. */
export interface ValidityBar {
	readonly notBefore: number;
	readonly notAfter: number;
	readonly now: number;
	readonly used: number;
	readonly state: "notYetValid" | "valid" | "expiring" | "expired";
	/** "expires in 61 days (68% of its life used)" */
	readonly text: string;
}

export interface Row {
	readonly label: string;
	readonly value: RowValue;
	/** What the copy button puts on the clipboard; no button without it. */
	readonly copy?: string;
	/** What "reveal in editor" selects; no button without it. */
	readonly range?: Range;
	/** An extension's OID and whether it is critical. */
	readonly extension?: { readonly oid: string; readonly critical: boolean };
}

export type RowValue =
	| { readonly type: "text"; readonly text: string }
	/** Fixed-width text: hex, fingerprints, PEM. */
	| { readonly type: "code"; readonly text: string }
	| { readonly type: "list"; readonly items: readonly string[] }
	/** Rows within a row: the parts of an extension. */
	| { readonly type: "rows"; readonly rows: readonly Row[] };

export interface ProblemView {
	readonly code: string;
	readonly severity: Severity;
	readonly message: string;
	readonly range: Range;
}
