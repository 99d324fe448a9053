import * as l10n from "@vscode/l10n";
import type { ExtensionValues } from "../../x509/extensions/registry.ts";
import { code, codeRow, group, list, row, text, withColons } from "../detail/rows.ts";
import type { Row } from "../detail-view.ts";
import { generalNameText } from "../words/general-name.ts";
import type { ExtensionRenderer } from "./renderer.ts";

export const subjectKeyIdentifier: ExtensionRenderer<ExtensionValues["subjectKeyIdentifier"]> = (identifier) =>
	identifier === "" ? text(l10n.t("empty")) : code(withColons(identifier));

export const authorityKeyIdentifier: ExtensionRenderer<ExtensionValues["authorityKeyIdentifier"]> = (value) => {
	const { keyIdentifier, authorityCertIssuer, authorityCertSerialNumber } = value;
	const rows: Row[] = [];
	if (keyIdentifier !== undefined) rows.push(codeRow(l10n.t("Key identifier"), withColons(keyIdentifier)));
	if (authorityCertIssuer.length > 0)
		rows.push(row(l10n.t("Issuer of the authority's certificate"), list(authorityCertIssuer.map(generalNameText))));
	if (authorityCertSerialNumber !== undefined)
		rows.push(codeRow(l10n.t("Serial number of the authority's certificate"), authorityCertSerialNumber));
	return rows.length === 0 ? text(l10n.t("empty")) : group(rows);
};
