import type { ObjectIdentifier } from "../../der/oid.ts";
import { TAG } from "../../der/tags.ts";
import type { Range } from "../../problem.ts";
import type { X509Reader } from "../problems.ts";
import { oidValue } from "./oid-sequence.ts";
import { type PolicyQualifier, policyQualifier } from "./policy-qualifier.ts";
import { elementsOf, sequenceOf } from "./sequence-of.ts";

/** RFC 5280 §4.2.1.4. Microsoft's application policies have the same form. */
export interface PolicyInformation {
	readonly policyIdentifier: ObjectIdentifier;
	readonly policyQualifiers: readonly PolicyQualifier[];
	readonly range: Range;
}

export const certificatePolicies = (
	reader: X509Reader,
	start: number,
	end: number,
): readonly PolicyInformation[] | undefined =>
	sequenceOf(reader, start, end, "certificatePolicies", TAG.SEQUENCE, policyInformation);

const NO_QUALIFIERS: readonly PolicyQualifier[] = [];

function policyInformation(reader: X509Reader): PolicyInformation | undefined {
	const { start, contentStart, contentEnd, end } = reader;
	if (!reader.expect(TAG.OBJECT_IDENTIFIER, contentStart, contentEnd, "policyIdentifier")) return undefined;
	const policyIdentifier = oidValue(reader);
	const range = { start, end };
	const at = reader.end;
	if (at === contentEnd || !reader.expect(TAG.SEQUENCE, at, contentEnd, "policyQualifiers"))
		return { policyIdentifier, policyQualifiers: NO_QUALIFIERS, range };
	reader.expectEnd(reader.end, contentEnd, "PolicyInformation");
	const policyQualifiers = elementsOf(reader, "policyQualifiers", TAG.SEQUENCE, policyQualifier);
	return { policyIdentifier, policyQualifiers, range };
}
