import * as l10n from "@vscode/l10n";
import { equalOctets } from "../../chain/octet-identity.ts";
import { presentedOrder } from "../../chain/presented-order.ts";
import type { ChainPath } from "../../chain/result.ts";
import type { Certificate } from "../../x509/certificate.ts";
import { certificateTitle } from "../title.ts";

/** Certificates as a file holds them or a server sends them, one after the other. */
export interface PresentedCertificates {
	/** What a person calls the place. */
	readonly name: string;
	readonly certificates: readonly Certificate[];
}

/**
 * What whoever sees these certificates alone, and in their order, has to cope with; one sentence each.
 * @param paths of the leaf, the best first
 */
export function presentedNotes({ name, certificates }: PresentedCertificates, paths: readonly ChainPath[]): string[] {
	const { order, isInOrder, extra: beside } = presentedOrder(certificates);
	// A cross-signed CA has its place in another chain.
	const extra = beside.filter((index) => !paths.some((path) => isPartOf(path, certificates[index])));
	const notes: string[] = [];
	if (!isInOrder && order.length > 1)
		notes.push(
			l10n.t(
				"The certificates in {0} are in the wrong order; what is copied from here has the right one: {1}.",
				name,
				order.flatMap((index) => titleOf(certificates[index])).join(", "),
			),
		);
	if (extra.length > 0 && order.length > 1)
		notes.push(
			l10n.t(
				"{0} also holds what is no part of the chain: {1}.",
				name,
				extra.flatMap((index) => titleOf(certificates[index])).join(", "),
			),
		);
	return [...notes, ...absentNotes(name, certificates, paths[0])];
}

const titleOf = (certificate: Certificate | undefined): string[] =>
	certificate === undefined ? [] : [certificateTitle(certificate)];

/** Intermediates that only other places have: a server that sends no more than these certificates is refused. */
function absentNotes(name: string, presented: readonly Certificate[], best: ChainPath | undefined): string[] {
	if (best?.verdict !== "valid" || best.certificates.length < 2) return [];
	const [leaf] = best.certificates;
	if (leaf?.certificate.extensionValue("basicConstraints")?.ca === true) return [];
	const intermediates = best.certificates.slice(1, -1).filter(({ isAnchor }) => !isAnchor);
	return intermediates
		.filter(({ der }) => !presented.some((each) => equalOctets(each.der, der)))
		.map(({ certificate, origins }) =>
			l10n.t(
				"“{0}” is not in {1}, only in {2}: a server that sends {1} alone sends an incomplete chain.",
				certificateTitle(certificate),
				name,
				origins[0]?.label ?? "?",
			),
		);
}

const isPartOf = ({ certificates }: ChainPath, presented: Certificate | undefined): boolean =>
	presented !== undefined && certificates.some(({ der }) => equalOctets(der, presented.der));
