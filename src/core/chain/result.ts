import type { ProblemData } from "../problem.ts";
import type { Name } from "../x509/name.ts";
import type { BudgetUse } from "./budget-limits.ts";
import type { ChainCertificate } from "./chain-certificate.ts";
import type { ChainReasonCode } from "./reason-code.ts";

/**
 * `valid`: every check passed. `invalid`: one did not. `incomplete`: the path ends before a trust anchor. `unverified`:
 * nothing is wrong but a signature whose algorithm nobody here supports. `budget`: the search gave up undecided.
 */
export type Verdict = "valid" | "invalid" | "incomplete" | "unverified" | "budget";

/** Why a path has its verdict. */
export interface ChainReason {
	readonly code: ChainReasonCode;
	/** What triggered it; may come from untrusted input. */
	readonly data: ProblemData;
	/** Which certificate of the path it is about; 0 is the leaf. */
	readonly certificateIndex: number;
	/** What decides: `RFC 5280 §4.2.1.9`. */
	readonly clause: string;
}

/** Whether the key of a certificate made the signature on the one below it. */
export interface ChainEdge {
	/** `unchecked`: the search did not come that far. */
	readonly signature: "valid" | "invalid" | "unsupported" | "unchecked";
}

/** A certificate of the pool that is almost the issuer of the last one. */
export interface NearMiss {
	readonly kind: /** Its subject is the issuer's name, its key identifier is another: the CA was re-keyed. */
		| "same-name-other-key"
		/** Its key identifier is the one wanted, its subject another: the CA was renamed. */
		| "same-key-other-name"
		/** Name and key identifier fit, the signature does not. */
		| "signature-invalid";
	readonly candidate: ChainCertificate;
}

/** What a path that ends too early lacks: the issuer of its last certificate. */
export interface MissingIssuer {
	readonly issuer: Name;
	/** Lower-case hex, from the authorityKeyIdentifier. */
	readonly keyIdentifier: string | undefined;
	/** Where the certificate says its issuer's certificate can be had (RFC 5280 §4.2.2.1); untrusted text. */
	readonly caIssuers: readonly string[];
}

/** One way from the leaf towards an anchor. */
export interface ChainPath {
	/** The leaf first; the anchor, where there is one, last. */
	readonly certificates: readonly ChainCertificate[];
	readonly anchor: ChainCertificate | undefined;
	readonly verdict: Verdict;
	/** The most specific reason; undefined for a valid path alone. */
	readonly reason: ChainReason | undefined;
	/** Every reason, the most specific first. */
	readonly reasons: readonly ChainReason[];
	/** What does not keep to the profile and was not held against the path: see `conformance` of the options. */
	readonly notes: readonly ChainReason[];
	/** `edges[i]` is between `certificates[i]` and its issuer `certificates[i + 1]`. */
	readonly edges: readonly ChainEdge[];
	/** Where the path ends for want of a certificate; undefined also where it ends at a root that is not trusted. */
	readonly missing: MissingIssuer | undefined;
	/** Certificates of the pool that are almost what comes next. */
	readonly nearMisses: readonly NearMiss[];
}

/** Every candidate path of one leaf with its verdict. */
export interface ChainResult {
	/** Whether one of the paths is. */
	readonly valid: boolean;
	/** That of the best path; `budget` where none is valid and the search did not come to its end. */
	readonly verdict: Verdict;
	readonly leaf: ChainCertificate;
	/** Best first: valid ones, then those that come farthest. */
	readonly paths: readonly ChainPath[];
	readonly best: ChainPath | undefined;
	readonly budget: BudgetUse;
}
