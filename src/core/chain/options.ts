import type { Cancellation } from "../crypto/cancellation.ts";
import type { SignatureHost } from "../crypto/verify-signature.ts";
import type { BudgetLimits } from "./budget-limits.ts";
import type { ReferenceIdentifier } from "./names/reference-identifier.ts";
import type { SignatureCache } from "./signature-cache.ts";

/** `rfc5280` is what the standard demands, `publicTls` adds the Baseline Requirements, `mtlsClient` a client's needs. */
export type ChainProfile = "rfc5280" | "publicTls" | "mtlsClient";

export type ChainPurpose = "server" | "client" | "any";

/** The inputs of RFC 5280 §6.1.1 that are about policies; object identifiers in dotted decimal. */
export interface PolicyInputs {
	/** Undefined or empty for any-policy. */
	readonly initialPolicySet?: readonly string[];
	readonly initialExplicitPolicy?: boolean;
	readonly initialPolicyMappingInhibit?: boolean;
	readonly initialAnyPolicyInhibit?: boolean;
}

export interface ChainOptions {
	/** The time to validate at, in milliseconds since the epoch. */
	readonly at: number;
	readonly profile?: ChainProfile;
	/** Default: `server` for publicTls, `client` for mtlsClient, otherwise `any`. */
	readonly purpose?: ChainPurpose;
	/** What the leaf must be a certificate for (RFC 9525). */
	readonly name?: ReferenceIdentifier;
	/**
	 * Whether a certificate that breaks its profile (RFC 5280 §4, Baseline Requirements), but not path validation (§6),
	 * makes its path invalid: `enforce`, the default, or only adds to its `notes`: `report`.
	 */
	readonly conformance?: "enforce" | "report";
	/**
	 * `available`, the default: where the pool has a CRL or an OCSP response of the issuer it must decide; `required`:
	 * every certificate needs one; `off`.
	 */
	readonly revocation?: "available" | "required" | "off";
	/** The most certificates between leaf and anchor, self-issued ones not counted. */
	readonly maxIntermediates?: number;
	readonly policies?: PolicyInputs;
	/**
	 * RFC 5280 §6.1 takes an anchor as a name and a key. TLS stacks look at its certificate as well, and so does `enforce`,
	 * the default: dates, cA, path length, key usage, name constraints and critical extensions (§6.2 and RFC 5937 allow
	 * it). Its policies never count.
	 */
	readonly anchor?: "enforce" | "nameAndKey";
	/** `all`, the default, goes through every candidate path; `first` stops at the first valid one. */
	readonly find?: "all" | "first";
	readonly budget?: Partial<BudgetLimits>;
	/** To be shared by searches that see the same certificates again. */
	readonly signatures?: SignatureCache;
	/** What verifies the algorithms that only this host knows. */
	readonly host?: SignatureHost;
	readonly signal?: Cancellation;
}

/** The purpose that is asked for, or that the profile implies. */
export function purposeOf({ purpose, profile }: ChainOptions): ChainPurpose {
	if (purpose !== undefined) return purpose;
	if (profile === "publicTls") return "server";
	return profile === "mtlsClient" ? "client" : "any";
}
