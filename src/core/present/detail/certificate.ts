import * as l10n from "@vscode/l10n";
import { isPresent } from "../../der/element.ts";
import type { Item } from "../../item.ts";
import type { Certificate } from "../../x509/certificate.ts";
import type { Section } from "../detail-view.ts";
import type { Digests } from "../digests.ts";
import { certificateFingerprints } from "../json/certificate-record.ts";
import { extensionsSection } from "./extensions-section.ts";
import { fingerprintsSection } from "./fingerprints-section.ts";
import { issuerSection, subjectSection } from "./name-section.ts";
import { publicKeySection } from "./public-key-section.ts";
import { rawSection } from "./raw-section.ts";
import { codeRow, textRow } from "./rows.ts";
import { signatureSection } from "./signature-section.ts";
import { validitySection } from "./validity-section.ts";

export function certificateSections(
	item: Item,
	certificate: Certificate,
	now: number,
	digests: Digests | undefined,
): readonly Section[] {
	const { layout } = certificate;
	const moments = [
		{ label: l10n.t("Valid from"), time: certificate.notBefore },
		{ label: l10n.t("Valid until"), time: certificate.notAfter },
	];
	const sections = [
		generalSection(item, certificate),
		subjectSection(item, certificate.subject),
		issuerSection(item, certificate.issuer),
		validitySection(item, moments, now),
		publicKeySection(item, certificate.subjectPublicKeyInfo),
		extensionsSection(item, certificate.extensions),
		signatureSection(item, certificate.signatureAlgorithm, certificate.signature, layout.signatureValue),
	];
	if (digests !== undefined) sections.push(fingerprintsSection(certificateFingerprints(certificate, digests)));
	if (isPresent(layout.tbsCertificate)) sections.push(rawSection("CERTIFICATE", certificate.der));
	return sections;
}

const generalSection = (item: Item, certificate: Certificate): Section => ({
	id: "general",
	title: l10n.t("General"),
	rows: [
		codeRow(l10n.t("Serial number"), certificate.serialNumber, { range: item.locate(certificate.layout.serialNumber) }),
		textRow(l10n.t("Version"), String(certificate.version), { range: item.locate(certificate.layout.version) }),
	],
});
