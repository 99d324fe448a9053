import { context, TAG } from "../../der/tags.ts";
import type { X509Reader } from "../problems.ts";
import { reportEmpty } from "./sequence-of.ts";
import { expectSmallNumber, smallNumber } from "./small-number.ts";
import { unexpectedTag } from "./unexpected-tag.ts";
import { expectWhole } from "./whole-element.ts";

/** RFC 5280 §4.2.1.11. Numbers of certificates that may follow before the constraint applies. */
export interface PolicyConstraints {
	readonly requireExplicitPolicy: number | undefined;
	readonly inhibitPolicyMapping: number | undefined;
}

export function policyConstraints(reader: X509Reader, start: number, end: number): PolicyConstraints | undefined {
	if (!expectWhole(reader, TAG.SEQUENCE, start, end, "policyConstraints")) return undefined;
	reportEmpty(reader, "policyConstraints");
	const { contentStart, contentEnd } = reader;
	let requireExplicitPolicy: number | undefined;
	let inhibitPolicyMapping: number | undefined;
	for (let at = contentStart; reader.read(at, contentEnd); at = reader.end) {
		if (reader.tag === context(0))
			requireExplicitPolicy = smallNumber(reader, reader.element(), "requireExplicitPolicy");
		else if (reader.tag === context(1))
			inhibitPolicyMapping = smallNumber(reader, reader.element(), "inhibitPolicyMapping");
		else unexpectedTag(reader, "policyConstraints", "[0]…[1]");
	}
	return { requireExplicitPolicy, inhibitPolicyMapping };
}

/** How many certificates may follow before anyPolicy no longer counts (RFC 5280 §4.2.1.14). */
export function inhibitAnyPolicy(reader: X509Reader, start: number, end: number): number | undefined {
	const skipCerts = expectSmallNumber(reader, TAG.INTEGER, start, end, "inhibitAnyPolicy");
	if (skipCerts !== undefined) reader.expectEnd(reader.end, end, "inhibitAnyPolicy");
	return skipCerts;
}
