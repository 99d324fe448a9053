import type { Certificate } from "../../x509/certificate.ts";

/** The name forms of RFC 5280 §4.2.1.6, by the words that `GeneralName` uses. */
export type NameForm = "dns" | "ip" | "email" | "uri" | "dirName" | "otherName" | "rid" | "x400" | "edi" | "unknown";

/** How many comparisons of a name with a base are still allowed; counted down by every check that is given it. */
export interface ComparisonBudget {
	comparisons: number;
}

export interface NameConstraintsOptions {
	/**
	 * What a dNSName base with a leading dot means. RFC 5280 §4.2.1.10 has none: "refuse", the default, makes it a
	 * malformed base. "subdomains" reads it as OpenSSL and Go do: one label or more in front.
	 */
	readonly leadingDot?: "refuse" | "subdomains";
	/** Compare the common name with dNSName bases where there is no dNSName, for clients that fall back to it. */
	readonly commonName?: boolean;
}

/** Why a name breaks a constraint. */
export type NameConstraintsViolationKind =
	/** There are permitted subtrees of this form and the name is in none. */
	| "permitted"
	/** The name is in an excluded subtree. */
	| "excluded"
	/** A constraint of a form that is not processed, and a name of that form: RFC 5280 §4.2.1.10 wants it rejected. */
	| "unsupported"
	/** The name cannot be compared, since it is none of its form. */
	| "malformed-name"
	/** The base cannot be compared: a mask with holes, two `@`, a wildcard. */
	| "malformed-base"
	/** `minimum` is not 0 or `maximum` is there: RFC 5280 §4.2.1.10 has neither. */
	| "bounds"
	/** The nameConstraints extension of `imposedBy` is not readable. */
	| "undecodable";

export type NameConstraintsCheck =
	| { readonly outcome: "ok" }
	/** The comparisons were used up before an answer. */
	| { readonly outcome: "budget" }
	| {
			readonly outcome: "violation";
			readonly kind: NameConstraintsViolationKind;
			readonly form: NameForm;
			/** The name, as text for a person. */
			readonly name: string;
			/** The base that excludes or cannot be compared; all permitted bases of the form, joined by ", ", for "permitted". */
			readonly base: string;
			/** Whose nameConstraints extension it is. */
			readonly imposedBy: Certificate;
	  };

/**
 * The name constraints in force at one place of a path (RFC 5280 §6.1.2 b, c). Immutable: `constrain` makes another
 * state, so that paths which share their first certificates share their states.
 */
export interface NameConstraintsState {
	/** The state after `certificate`, a CA's (RFC 5280 §6.1.4 g); the same one where it has no nameConstraints. */
	constrain(certificate: Certificate): NameConstraintsState;
	/**
	 * Whether the names of `certificate` are inside (RFC 5280 §6.1.3 b, c). A self-issued one that is not the final one is
	 * not looked at.
	 */
	check(certificate: Certificate, isFinal: boolean, budget: ComparisonBudget): NameConstraintsCheck;
}
