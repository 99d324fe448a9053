import { context, contextConstructed, TAG } from "../../der/tags.ts";
import type { Range } from "../../problem.ts";
import type { X509Reader } from "../problems.ts";
import { type ReasonFlag, reasonFlags } from "./crl-reason.ts";
import { type DistributionPointName, distributionPointName, generalNamesOf } from "./distribution-point-name.ts";
import type { GeneralName } from "./general-name.ts";
import { sequenceOf } from "./sequence-of.ts";
import { unexpectedTag } from "./unexpected-tag.ts";

/** One place for a CRL (RFC 5280 §4.2.1.13). */
export interface DistributionPoint {
	readonly distributionPoint: DistributionPointName | undefined;
	/** The reasons that this CRL covers; undefined for all of them. */
	readonly reasons: readonly ReasonFlag[] | undefined;
	/** Who signs the CRL, where it is not the certificate's issuer. */
	readonly cRLIssuer: readonly GeneralName[];
	readonly range: Range;
}

/** cRLDistributionPoints, and freshestCRL (RFC 5280 §4.2.1.15, §5.2.6), which has the same form. */
export const distributionPoints = (
	reader: X509Reader,
	start: number,
	end: number,
): readonly DistributionPoint[] | undefined =>
	sequenceOf(reader, start, end, "CRLDistributionPoints", TAG.SEQUENCE, distributionPoint);

const NO_NAMES: readonly GeneralName[] = [];

function distributionPoint(reader: X509Reader): DistributionPoint {
	const { start, contentStart, contentEnd, end } = reader;
	let name: DistributionPointName | undefined;
	let reasons: readonly ReasonFlag[] | undefined;
	let cRLIssuer = NO_NAMES;
	for (let at = contentStart; reader.read(at, contentEnd); ) {
		at = reader.end;
		if (reader.tag === contextConstructed(0)) name = distributionPointName(reader);
		else if (reader.tag === context(1)) reasons = reasonFlags(reader, reader.element());
		else if (reader.tag === contextConstructed(2)) cRLIssuer = generalNamesOf(reader, "cRLIssuer");
		else unexpectedTag(reader, "DistributionPoint", "[0]…[2]");
	}
	return { distributionPoint: name, reasons, cRLIssuer, range: { start, end } };
}
