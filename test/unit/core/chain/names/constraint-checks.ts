import type {
	NameConstraintsCheck,
	NameConstraintsViolationKind,
} from "../../../../../src/core/chain/names/name-constraints-check.ts";
import type { Certificate } from "../../../../../src/core/x509/certificate.ts";
import { CN, name, namedCertificate } from "./named-certificate.ts";

export type Answer = "ok" | "budget" | NameConstraintsViolationKind;

export const answer = (check: NameConstraintsCheck): Answer =>
	check.outcome === "violation" ? check.kind : check.outcome;

/** A CA with that value of its nameConstraints extension. */
export const authority = (nameConstraints: Uint8Array): Certificate =>
	namedCertificate({ subject: name([CN, "CA"]), nameConstraints });

/** More comparisons than any test here needs. */
export const plenty = () => ({ comparisons: 1000 });
