import { contextConstructed } from "../../der/tags.ts";
import { type RelativeDistinguishedName, readRdn } from "../name.ts";
import type { X509Reader } from "../problems.ts";
import { type GeneralName, generalNames } from "./general-name.ts";
import { reportEmpty } from "./sequence-of.ts";
import { unexpectedTag } from "./unexpected-tag.ts";

/** Where a CRL is to be had: one of the two (RFC 5280 §4.2.1.13). */
export interface DistributionPointName {
	/** Several names of the same place; empty where the name is relative. */
	readonly fullName: readonly GeneralName[];
	/** To be appended to the name of the CRL's issuer. */
	readonly nameRelativeToCRLIssuer: RelativeDistinguishedName | undefined;
}

const NO_NAMES: readonly GeneralName[] = [];

/** The DistributionPointName inside the `[0]` that `reader` has just read the header of. */
export function distributionPointName(reader: X509Reader): DistributionPointName | undefined {
	reportEmpty(reader, "distributionPoint");
	const { contentStart, contentEnd } = reader;
	if (!reader.read(contentStart, contentEnd)) return undefined;
	reader.expectEnd(reader.end, contentEnd, "distributionPoint");
	if (reader.tag === contextConstructed(0)) {
		const fullName = generalNamesOf(reader, "fullName");
		return { fullName, nameRelativeToCRLIssuer: undefined };
	}
	if (reader.tag === contextConstructed(1)) {
		const nameRelativeToCRLIssuer = readRdn(reader, reader.contentStart, reader.contentEnd);
		return { fullName: NO_NAMES, nameRelativeToCRLIssuer };
	}
	unexpectedTag(reader, "distributionPoint", "[0]…[1]");
	return undefined;
}

/** The `GeneralNames` inside the element that `reader` has just read the header of. */
export function generalNamesOf(reader: X509Reader, field: string): readonly GeneralName[] {
	reportEmpty(reader, field);
	return generalNames(reader, reader.contentStart, reader.contentEnd);
}
