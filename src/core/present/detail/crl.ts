import * as l10n from "@vscode/l10n";
import type { Item } from "../../item.ts";
import type { CertificateList } from "../../x509/certificate-list.ts";
import type { RevokedCertificate } from "../../x509/revoked-certificate.ts";
import type { Row, Section } from "../detail-view.ts";
import type { Digests } from "../digests.ts";
import { extensionValue } from "../extensions/index.ts";
import { extensionInWords } from "../words/extension-name.ts";
import { extensionsSection } from "./extensions-section.ts";
import { fingerprintsSection } from "./fingerprints-section.ts";
import { issuerSection } from "./name-section.ts";
import { rawSection } from "./raw-section.ts";
import { group, row, text, textRow } from "./rows.ts";
import { signatureSection } from "./signature-section.ts";
import { validitySection } from "./validity-section.ts";

export function crlSections(
	item: Item,
	crl: CertificateList,
	now: number,
	digests: Digests | undefined,
): readonly Section[] {
	const moments = [{ label: l10n.t("This update"), time: crl.thisUpdate }];
	if (crl.nextUpdate !== undefined) moments.push({ label: l10n.t("Next update"), time: crl.nextUpdate });
	const { der, layout } = crl;
	const sections = [
		issuerSection(item, crl.issuer),
		validitySection(item, moments, now),
		revokedSection(item, crl),
		extensionsSection(item, crl.extensions),
		signatureSection(item, crl.signatureAlgorithm, crl.signature, layout.signatureValue),
	];
	if (digests !== undefined)
		sections.push(fingerprintsSection({ sha256: digests.sha256(der), sha1: digests.sha1(der) }));
	sections.push(rawSection("X509 CRL", der));
	return sections;
}

/** A list may revoke millions; these are shown. */
const MOST_ENTRIES = 100;

function revokedSection(item: Item, crl: CertificateList): Section {
	const rows: Row[] = [row(l10n.t("Revoked certificates"), text(String(crl.revokedCount)))];
	let shown = 0;
	for (const entry of crl.revokedCertificates()) {
		if (shown === MOST_ENTRIES) {
			rows.push(row(l10n.t("Not shown"), text(l10n.t("{0} more", crl.revokedCount - shown))));
			break;
		}
		rows.push(entryRow(item, entry));
		shown++;
	}
	return { id: "revoked", title: l10n.t("Revoked"), rows };
}

function entryRow(item: Item, { serialNumber, revocationDate, extensions }: RevokedCertificate): Row {
	const details = extensions.map((extension) =>
		row(extensionInWords(extension.oid), extensionValue(item, extension), { range: item.locate(extension.element) }),
	);
	const date = textRow(l10n.t("Revoked on"), revocationDate.iso ?? l10n.t("not readable"), {
		range: item.locate(revocationDate.element),
	});
	return row(serialNumber, group([date, ...details]), { copy: serialNumber });
}
