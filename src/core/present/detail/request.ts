import * as l10n from "@vscode/l10n";
import type { Item } from "../../item.ts";
import type { CertificateRequest } from "../../x509/certificate-request.ts";
import type { Section } from "../detail-view.ts";
import type { Digests } from "../digests.ts";
import { extensionsSection } from "./extensions-section.ts";
import { fingerprintsSection } from "./fingerprints-section.ts";
import { subjectSection } from "./name-section.ts";
import { publicKeySection } from "./public-key-section.ts";
import { rawSection } from "./raw-section.ts";
import { row, text } from "./rows.ts";
import { signatureSection } from "./signature-section.ts";

export function requestSections(
	item: Item,
	request: CertificateRequest,
	digests: Digests | undefined,
): readonly Section[] {
	const { layout } = request;
	const sections = [subjectSection(item, request.subject), publicKeySection(item, request.subjectPublicKeyInfo)];
	sections.push(extensionsSection(item, request.requestedExtensions, l10n.t("Requested extensions")));
	if (request.hasChallengePassword) sections.push(challengeSection());
	sections.push(signatureSection(item, request.signatureAlgorithm, undefined, layout.signature));
	if (digests !== undefined)
		sections.push(fingerprintsSection({ spkiSha256: digests.sha256(request.slice(layout.subjectPublicKeyInfo)) }));
	// The DER holds the challenge password in the clear.
	if (!request.hasChallengePassword) sections.push(rawSection("CERTIFICATE REQUEST", request.der));
	return sections;
}

const challengeSection = (): Section => ({
	id: "general",
	title: l10n.t("General"),
	rows: [row(l10n.t("Challenge password"), text(l10n.t("set, not shown")))],
});
