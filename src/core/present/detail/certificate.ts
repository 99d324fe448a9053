import * as l10n from "@vscode/l10n";
import { isPresent } from "../../der/element.ts";
import type { Content, Item } from "../../item.ts";
import type { Certificate } from "../../x509/certificate.ts";
import type { CertificateTrust } from "../../x509/certificate-trust.ts";
import type { Row, Section } from "../detail-view.ts";
import type { Digests } from "../digests.ts";
import { certificateFingerprints } from "../json/certificate-record.ts";
import { purposeInWords } from "../words/key-usage.ts";
import { extensionsSection } from "./extensions-section.ts";
import { fingerprintsSection } from "./fingerprints-section.ts";
import { issuerSection, subjectSection } from "./name-section.ts";
import { publicKeySection } from "./public-key-section.ts";
import { rawSection } from "./raw-section.ts";
import { codeRow, list, row, textRow, withColons } from "./rows.ts";
import { signatureSection } from "./signature-section.ts";
import { validitySection } from "./validity-section.ts";

type CertificateContent = Extract<Content, { kind: "certificate" }>;

export function certificateSections(
	item: Item,
	{ certificate, trust }: CertificateContent,
	now: number,
	digests: Digests | undefined,
): readonly Section[] {
	const { layout } = certificate;
	const moments = [
		{ label: l10n.t("Valid from"), time: certificate.notBefore },
		{ label: l10n.t("Valid until"), time: certificate.notAfter },
	];
	const sections = [
		generalSection(item, certificate, trust),
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

function generalSection(item: Item, certificate: Certificate, trust: CertificateTrust | undefined): Section {
	const { serialNumber, version, layout } = certificate;
	const rows: Row[] = [
		codeRow(l10n.t("Serial number"), serialNumber, { range: item.locate(layout.serialNumber) }),
		textRow(l10n.t("Version"), String(version), { range: item.locate(layout.version) }),
	];
	return { id: "general", title: l10n.t("General"), rows: trust === undefined ? rows : [...rows, ...trustRows(trust)] };
}

/** OpenSSL keeps these behind the certificate; nobody has signed them. */
function trustRows({ alias, trust, reject, keyIdentifier }: CertificateTrust): readonly Row[] {
	const rows: Row[] = [];
	if (alias !== undefined) rows.push(textRow(l10n.t("Alias"), alias));
	if (trust.length > 0) rows.push(row(l10n.t("Trusted for"), list(trust.map(purposeInWords))));
	if (reject.length > 0) rows.push(row(l10n.t("Rejected for"), list(reject.map(purposeInWords))));
	if (keyIdentifier !== undefined) rows.push(codeRow(l10n.t("Key identifier"), withColons(keyIdentifier)));
	return rows;
}
