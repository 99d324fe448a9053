import { context, contextConstructed, TAG } from "../../der/tags.ts";
import type { X509Reader } from "../problems.ts";
import { booleanValue } from "./basic-constraints.ts";
import { type ReasonFlag, reasonFlags } from "./crl-reason.ts";
import { type DistributionPointName, distributionPointName } from "./distribution-point-name.ts";
import { unexpectedTag } from "./unexpected-tag.ts";
import { expectWhole } from "./whole-element.ts";

/** What a CRL covers (RFC 5280 §5.2.5). */
export interface IssuingDistributionPoint {
	readonly distributionPoint: DistributionPointName | undefined;
	readonly onlyContainsUserCerts: boolean;
	readonly onlyContainsCACerts: boolean;
	readonly onlySomeReasons: readonly ReasonFlag[] | undefined;
	readonly indirectCRL: boolean;
	readonly onlyContainsAttributeCerts: boolean;
}

const FLAGS = {
	[context(1)]: "onlyContainsUserCerts",
	[context(2)]: "onlyContainsCACerts",
	[context(4)]: "indirectCRL",
	[context(5)]: "onlyContainsAttributeCerts",
} as const;

export function issuingDistributionPoint(
	reader: X509Reader,
	start: number,
	end: number,
): IssuingDistributionPoint | undefined {
	if (!expectWhole(reader, TAG.SEQUENCE, start, end, "issuingDistributionPoint")) return undefined;
	const { contentStart, contentEnd } = reader;
	let distributionPoint: DistributionPointName | undefined;
	let onlySomeReasons: readonly ReasonFlag[] | undefined;
	const flags = {
		onlyContainsUserCerts: false,
		onlyContainsCACerts: false,
		indirectCRL: false,
		onlyContainsAttributeCerts: false,
	};
	for (let at = contentStart; reader.read(at, contentEnd); ) {
		at = reader.end;
		const flag = FLAGS[reader.tag];
		if (flag !== undefined) {
			flags[flag] = booleanValue(reader);
			if (!flags[flag]) reader.problem("der.default-encoded", "info", reader.start, reader.end, { field: flag });
		} else if (reader.tag === contextConstructed(0)) distributionPoint = distributionPointName(reader);
		else if (reader.tag === context(3)) onlySomeReasons = reasonFlags(reader, reader.element());
		else unexpectedTag(reader, "issuingDistributionPoint", "[0]…[5]");
	}
	return { distributionPoint, onlySomeReasons, ...flags };
}
