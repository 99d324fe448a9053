import type { ChainReasonCode, PathReasonCode, ProfileReasonCode } from "./reason-code.ts";

/** What decides on each reason. The order is that of telling: where a path has several reasons the first comes first. */
const PATH_CLAUSES: Readonly<Record<PathReasonCode, string>> = {
	"chain.budget": "RFC 5280 §6",
	"chain.malformed": "RFC 5280 §4.1",
	"chain.issuer-rekeyed": "RFC 5280 §4.2.1.1",
	"chain.untrusted-root": "RFC 5280 §6.1",
	"chain.only-cycles": "RFC 5280 §6.1",
	"chain.issuer-not-found": "RFC 5280 §6.1",
	"chain.signature-invalid": "RFC 5280 §6.1.3 (a)(1)",
	"chain.algorithm-mismatch": "RFC 5280 §4.1.1.2",
	"chain.revoked": "RFC 5280 §6.1.3 (a)(3)",
	"chain.validity-unreadable": "RFC 5280 §4.1.2.5",
	"chain.expired": "RFC 5280 §6.1.3 (a)(2)",
	"chain.not-yet-valid": "RFC 5280 §6.1.3 (a)(2)",
	"chain.not-a-ca": "RFC 5280 §6.1.4 (k)",
	"chain.version": "RFC 5280 §6.1.4 (k)",
	"chain.key-cert-sign": "RFC 5280 §6.1.4 (n)",
	"chain.path-length": "RFC 5280 §6.1.4 (l)",
	"chain.depth": "RFC 5280 §6.1",
	"chain.name-excluded": "RFC 5280 §6.1.3 (c)",
	"chain.name-not-permitted": "RFC 5280 §6.1.3 (b)",
	"chain.name-constraint-malformed": "RFC 5280 §4.2.1.10",
	"chain.name-malformed": "RFC 5280 §4.2.1.10",
	"chain.name-constraint-unsupported": "RFC 5280 §4.2.1.10",
	"chain.no-subject-alt-name": "RFC 9525 §2",
	"chain.server-name": "RFC 9525 §6",
	"chain.purpose": "RFC 5280 §4.2.1.12",
	"chain.issuer-purpose": "RFC 5280 §4.2.1.12",
	"chain.key-usage": "RFC 5280 §4.2.1.3",
	"chain.policy-required": "RFC 5280 §6.1.5 (g), RFC 9618 §5",
	"chain.policy-mapping-any": "RFC 5280 §6.1.4 (a)",
	"chain.unknown-critical-extension": "RFC 5280 §6.1.4 (o)",
	"chain.undecodable-extension": "RFC 5280 §4.2",
	"chain.duplicate-extension": "RFC 5280 §4.2",
	"chain.revocation-unknown": "RFC 5280 §6.3.3",
	"chain.signature-unsupported": "RFC 5280 §6.1.3 (a)(1)",
};

const PROFILE_CLAUSES: Readonly<Record<ProfileReasonCode, string>> = {
	"chain.empty-extension": "RFC 5280 §4.2.1",
	"chain.extension-needs-version-3": "RFC 5280 §4.1.2.1",
	"chain.empty-issuer": "RFC 5280 §4.1.2.4",
	"chain.empty-ca-subject": "RFC 5280 §4.1.2.6",
	"chain.criticality": "RFC 5280 §4.2.1",
	"chain.key-cert-sign-without-ca": "RFC 5280 §4.2.1.3",
	"chain.path-length-without-ca": "RFC 5280 §4.2.1.9",
	"chain.extension-in-end-entity": "RFC 5280 §4.2.1",
	"chain.extension-in-ca": "RFC 9608 §3",
	"chain.no-authority-key-identifier": "RFC 5280 §4.2.1.1",
	"chain.no-subject-key-identifier": "RFC 5280 §4.2.1.2",
	"chain.serial-not-positive": "RFC 5280 §4.1.2.2",
	"chain.serial-too-long": "RFC 5280 §4.1.2.2",
	"chain.ca-as-leaf": "TLS BR §7.1.2.7.8",
	"chain.no-extended-key-usage": "TLS BR §7.1.2.7.10",
	"chain.any-extended-key-usage": "TLS BR §7.1.2.7.10",
	"chain.root-extended-key-usage": "TLS BR §7.1.2.1.2",
	"chain.root-authority-key-identifier": "TLS BR §7.1.2.1.3",
	"chain.common-name-not-in-san": "TLS BR §7.1.4.3",
	"chain.wildcard-too-wide": "TLS BR §3.2.2.6",
	"chain.weak-key": "TLS BR §6.1.5",
	"chain.forbidden-key": "TLS BR §7.1.3.1",
	"chain.forbidden-signature-algorithm": "TLS BR §7.1.3.2",
	"chain.validity-too-long": "TLS BR §6.3.2",
};

const CLAUSES: Readonly<Record<ChainReasonCode, string>> = { ...PATH_CLAUSES, ...PROFILE_CLAUSES };
const RANKS: ReadonlyMap<string, number> = new Map(Object.keys(CLAUSES).map((code, rank) => [code, rank]));

export const clauseOf = (code: ChainReasonCode): string => CLAUSES[code];

/** Lower for what is told first. */
export const reasonRank = (code: ChainReasonCode): number => RANKS.get(code) ?? RANKS.size;

/** Whether it is about what a certificate must be, and not about path validation. */
export const isProfileReason = (code: ChainReasonCode): code is ProfileReasonCode =>
	Object.hasOwn(PROFILE_CLAUSES, code);
