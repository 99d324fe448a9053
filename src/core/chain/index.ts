import type { Certificate } from "../x509/certificate.ts";
import type { ChainOptions } from "./options.ts";
import { CertificatePool } from "./pool.ts";
import type { ChainResult } from "./result.ts";
import { ChainSearch } from "./search/chain-search.ts";

export type { BudgetCounter, BudgetLimits, BudgetUse } from "./budget-limits.ts";
export { DEFAULT_BUDGET } from "./budget-limits.ts";
export type { ChainCertificate } from "./chain-certificate.ts";
export type { ReferenceIdentifier } from "./names/reference-identifier.ts";
export type { ChainOptions, ChainProfile, ChainPurpose, PolicyInputs } from "./options.ts";
export type { Origin } from "./origin.ts";
export { CertificatePool, type Provenance } from "./pool.ts";
export { type PresentedOrder, presentedOrder } from "./presented-order.ts";
export type { ChainReasonCode } from "./reason-code.ts";
export type { ChainEdge, ChainPath, ChainReason, ChainResult, MissingIssuer, NearMiss, Verdict } from "./result.ts";
export { SignatureCache } from "./signature-cache.ts";

/**
 * Every chain that `leaf`, a certificate or its DER, can stand in with the certificates of `pool`, each with its verdict.
 * Never rejects: what is wrong with the input is a reason in the result.
 */
export const buildChains = (
	leaf: Certificate | Uint8Array,
	pool: CertificatePool,
	options: ChainOptions,
): Promise<ChainResult> => new ChainSearch(pool, pool.leaf(leaf), options).run();

/** What a verification is given, each as a decoded object or in DER. */
export interface ChainInput {
	readonly leaf: Certificate | Uint8Array;
	readonly trusted: readonly (Certificate | Uint8Array)[];
	readonly untrusted?: readonly (Certificate | Uint8Array)[];
	/** DER. */
	readonly crls?: readonly Uint8Array[];
	/** DER of OCSPResponses. */
	readonly ocspResponses?: readonly Uint8Array[];
}

/** Whether one valid chain leads from the leaf to a trusted certificate; stops at the first one, unless told otherwise. */
export function validateChain(input: ChainInput, options: ChainOptions): Promise<ChainResult> {
	const pool = new CertificatePool();
	const trusted = { origin: { kind: "truststore", label: "trusted" }, isAnchor: true } as const;
	const untrusted = { origin: { kind: "file", label: "untrusted" } } as const;
	for (const certificate of input.trusted) pool.add(certificate, trusted);
	for (const certificate of input.untrusted ?? []) pool.add(certificate, untrusted);
	for (const crl of input.crls ?? []) pool.addCrl(crl);
	for (const response of input.ocspResponses ?? []) pool.addOcspResponse(response);
	return buildChains(input.leaf, pool, { find: "first", ...options });
}
