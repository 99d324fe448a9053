import type { Element } from "../../core/der/element.ts";
import { DerReader } from "../../core/der/reader.ts";
import { TAG } from "../../core/der/tags.ts";
import type { Certificate } from "../../core/x509/certificate.ts";

/** The text of a user notice and the string it is written as. */
export interface ExplicitText {
	readonly text: string;
	readonly element: Element;
}

/**
 * The explicitText of each user notice in certificatePolicies (RFC 5280 §4.2.1.4). `bytes` are those that the
 * certificate's positions count.
 */
export function explicitTexts(certificate: Certificate, bytes: Uint8Array): readonly ExplicitText[] {
	const qualifiers = certificate
		.extensionValue("certificatePolicies")
		?.flatMap(({ policyQualifiers }) => policyQualifiers);
	return (qualifiers ?? []).flatMap((qualifier): ExplicitText[] => {
		if (qualifier.type !== "userNotice" || qualifier.explicitText === undefined) return [];
		const element = lastOfUserNotice(bytes, qualifier.range);
		return element === undefined ? [] : [{ text: qualifier.explicitText, element }];
	});
}

/** The last element inside `SEQUENCE { policyQualifierId, SEQUENCE { noticeRef OPTIONAL, explicitText } }`. */
function lastOfUserNotice(bytes: Uint8Array, { start, end }: { start: number; end: number }): Element | undefined {
	const reader = new DerReader(bytes, () => undefined);
	if (!reader.read(start, end)) return undefined;
	const qualifier = reader.element();
	if (!reader.read(qualifier.contentStart, qualifier.contentEnd)) return undefined;
	if (!reader.read(reader.end, qualifier.contentEnd)) return undefined;
	const userNotice = reader.element();
	let last: Element | undefined;
	for (let at = userNotice.contentStart; reader.read(at, userNotice.contentEnd); at = reader.end)
		last = reader.element();
	return last?.tag === TAG.SEQUENCE ? undefined : last;
}
