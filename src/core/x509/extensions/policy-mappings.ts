import type { ObjectIdentifier } from "../../der/oid.ts";
import { TAG } from "../../der/tags.ts";
import type { Range } from "../../problem.ts";
import type { X509Reader } from "../problems.ts";
import { oidValue } from "./oid-sequence.ts";
import { sequenceOf } from "./sequence-of.ts";

/** RFC 5280 §4.2.1.5. */
export interface PolicyMapping {
	readonly issuerDomainPolicy: ObjectIdentifier;
	readonly subjectDomainPolicy: ObjectIdentifier;
	readonly range: Range;
}

export const policyMappings = (reader: X509Reader, start: number, end: number): readonly PolicyMapping[] | undefined =>
	sequenceOf(reader, start, end, "policyMappings", TAG.SEQUENCE, policyMapping);

function policyMapping(reader: X509Reader): PolicyMapping | undefined {
	const { start, contentStart, contentEnd, end } = reader;
	if (!reader.expect(TAG.OBJECT_IDENTIFIER, contentStart, contentEnd, "issuerDomainPolicy")) return undefined;
	const issuerDomainPolicy = oidValue(reader);
	if (!reader.expect(TAG.OBJECT_IDENTIFIER, reader.end, contentEnd, "subjectDomainPolicy")) return undefined;
	reader.expectEnd(reader.end, contentEnd, "PolicyMapping");
	return { issuerDomainPolicy, subjectDomainPolicy: oidValue(reader), range: { start, end } };
}
