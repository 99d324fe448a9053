import * as l10n from "@vscode/l10n";
import { base64OfHex } from "../base64.ts";
import type { Row, Section } from "../detail-view.ts";
import { codeRow, withColons } from "./rows.ts";

/** Hashes in lower-case hex, as far as the object has them. */
export interface Fingerprints {
	readonly sha256?: string;
	readonly sha1?: string;
	readonly spkiSha256?: string;
}

export function fingerprintsSection({ sha256, sha1, spkiSha256 }: Fingerprints): Section {
	const rows: Row[] = [];
	if (sha256 !== undefined) rows.push(codeRow(l10n.t("SHA-256"), withColons(sha256)));
	if (sha1 !== undefined) rows.push(codeRow(l10n.t("SHA-1"), withColons(sha1)));
	if (spkiSha256 !== undefined)
		rows.push(
			// The form that OkHttp and Android take; RFC 7469 §2.1.1 pins the same hash.
			codeRow(l10n.t("Public key pin"), `sha256/${base64OfHex(spkiSha256)}`),
			codeRow(l10n.t("Public key SHA-256"), withColons(spkiSha256)),
		);
	return { id: "fingerprints", title: l10n.t("Fingerprints"), rows };
}
