import * as l10n from "@vscode/l10n";
import { isoSeconds } from "../../der/time.ts";
import type { ExtensionValues } from "../../x509/extensions/registry.ts";
import type { SignedCertificateTimestamp } from "../../x509/extensions/signed-certificate-timestamps.ts";
import { codeRow, group, row, text, textRow, withColons } from "../detail/rows.ts";
import type { Row } from "../detail-view.ts";
import { digestName } from "../words/signature-algorithm.ts";
import type { ExtensionRenderer } from "./renderer.ts";

export const signedCertificateTimestamps: ExtensionRenderer<ExtensionValues["signedCertificateTimestampList"]> = (
	timestamps,
	item,
) => {
	if (timestamps.length === 0) return text(l10n.t("empty"));
	return group(
		timestamps.map((timestamp, index) =>
			row(l10n.t("Timestamp {0}", index + 1), group(timestampRows(timestamp)), { range: item.locate(timestamp.range) }),
		),
	);
};

function timestampRows(sct: SignedCertificateTimestamp): readonly Row[] {
	if (sct.version === "unknown") return [row(l10n.t("Version"), text(l10n.t("v{0}, not known here", sct.number + 1)))];
	const { timestamp, logId, hashAlgorithm, signatureAlgorithm } = sct;
	return [
		textRow(l10n.t("Time"), timestamp === undefined ? l10n.t("not readable") : isoSeconds(timestamp)),
		codeRow(l10n.t("Log ID"), withColons(logId)),
		row(l10n.t("Signature"), text(l10n.t("{0} with {1}", digestName(hashAlgorithm), signatureAlgorithm.toUpperCase()))),
	];
}
