import * as l10n from "@vscode/l10n";
import type { ExtensionValues } from "../../x509/extensions/registry.ts";
import { group, row, text, textRow } from "../detail/rows.ts";
import type { Row } from "../detail-view.ts";
import { oidText } from "../words/object-identifier.ts";
import type { ExtensionRenderer } from "./renderer.ts";

export const microsoftCertificateTemplate: ExtensionRenderer<ExtensionValues["microsoftCertificateTemplate"]> = (
	template,
) => {
	const { templateID, templateMajorVersion, templateMinorVersion } = template;
	const rows: Row[] = [textRow(l10n.t("Template"), oidText(templateID))];
	if (templateMajorVersion !== undefined)
		rows.push(row(l10n.t("Version"), text([templateMajorVersion, templateMinorVersion ?? 0].join("."))));
	return group(rows);
};

export const microsoftCAVersion: ExtensionRenderer<ExtensionValues["microsoftCAVersion"]> = (version) =>
	group([
		row(l10n.t("Certificate index"), text(String(version.certificateIndex))),
		row(l10n.t("Key index"), text(String(version.keyIndex))),
	]);

export const microsoftNtdsSecurity: ExtensionRenderer<ExtensionValues["microsoftNtdsSecurity"]> = ({ sid }) =>
	text(sid);
