import * as l10n from "@vscode/l10n";
import type { QCStatementInfo } from "../../x509/extensions/qc-statement-info.ts";
import type { QCStatement } from "../../x509/extensions/qc-statements.ts";
import type { ExtensionValues } from "../../x509/extensions/registry.ts";
import { code, group, list, row, text } from "../detail/rows.ts";
import type { RowValue } from "../detail-view.ts";
import { generalNameText } from "../words/general-name.ts";
import { oidText } from "../words/object-identifier.ts";
import type { ExtensionRenderer } from "./renderer.ts";

export const qcStatements: ExtensionRenderer<ExtensionValues["qcStatements"]> = (statements, item) =>
	statements.length === 0
		? text(l10n.t("empty"))
		: group(
				statements.map((statement) =>
					row(statementInWords(statement), information(statement.statementInfo), {
						range: item.locate(statement.range),
					}),
				),
			);

/** ETSI EN 319 412-5 §4 in words; other statements go by their names. */
function statementInWords({ statementId }: QCStatement): string {
	switch (statementId.name) {
		case "qcCompliance":
			return l10n.t("Qualified certificate (EU)");
		case "qcLimitValue":
			return l10n.t("Limit of a transaction");
		case "qcRetentionPeriod":
			return l10n.t("Records are kept after expiry");
		case "qcSSCD":
			return l10n.t("Key kept in a qualified device");
		case "qcPDS":
			return l10n.t("Disclosure statements");
		case "qcType":
			return l10n.t("Purpose");
		case "qcCClegislation":
			return l10n.t("Countries whose law applies");
		case "psd2QcStatement":
			return l10n.t("Payment service provider (PSD2)");
		default:
			return oidText(statementId);
	}
}

function information(info: QCStatementInfo | undefined): RowValue {
	switch (info?.type) {
		case undefined:
			return text(l10n.t("yes"));
		case "semantics":
			return list([
				...(info.semanticsIdentifier === undefined ? [] : [oidText(info.semanticsIdentifier)]),
				...info.nameRegistrationAuthorities.map(generalNameText),
			]);
		case "limitValue":
			return text(`${info.amount ?? "?"} × 10^${info.exponent ?? "?"} ${info.currency}`);
		case "retentionPeriod":
			return text(info.years === 1 ? l10n.t("1 year") : l10n.t("{0} years", info.years));
		case "pdsLocations":
			return list(info.locations.map(({ url, language }) => (language === undefined ? url : `${url} (${language})`)));
		case "oids":
			return list(info.oids.map(oidText));
		case "countries":
			return list(info.countries);
		case "psd2":
			return psd2(info);
		case "unknown":
			return code(info.hexValue);
	}
}

function psd2({ rolesOfPSP, nCAName, nCAId }: Extract<QCStatementInfo, { type: "psd2" }>): RowValue {
	const roles = rolesOfPSP.map(({ roleOfPspOid, roleOfPspName }) => roleOfPspName ?? oidText(roleOfPspOid));
	return group([
		row(l10n.t("Roles"), list(roles)),
		row(l10n.t("Competent authority"), text([nCAName, nCAId].filter((part) => part !== undefined).join(", "))),
	]);
}
