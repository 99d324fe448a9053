import * as l10n from "@vscode/l10n";
import type { DistributionPoint } from "../../x509/extensions/crl-distribution-points.ts";
import type { DistributionPointName } from "../../x509/extensions/distribution-point-name.ts";
import type { ExtensionValues } from "../../x509/extensions/registry.ts";
import { attributeText } from "../../x509/name.ts";
import { group, list, row, text } from "../detail/rows.ts";
import type { Row, RowValue } from "../detail-view.ts";
import { generalNameText } from "../words/general-name.ts";
import { reasonInWords } from "../words/revocation-reason.ts";
import type { ExtensionRenderer } from "./renderer.ts";

/** Points that are only addresses are one list; anything more is shown point by point. */
export const distributionPoints: ExtensionRenderer<ExtensionValues["cRLDistributionPoints"]> = (points, item) => {
	if (points.length === 0) return text(l10n.t("empty"));
	if (points.every(isAddressOnly))
		return list(points.flatMap(({ distributionPoint }) => (distributionPoint?.fullName ?? []).map(generalNameText)));
	return group(
		points.map((point, index) =>
			row(l10n.t("Point {0}", index + 1), group(pointRows(point)), { range: item.locate(point.range) }),
		),
	);
};

const isAddressOnly = ({ distributionPoint, reasons, cRLIssuer }: DistributionPoint): boolean =>
	distributionPoint !== undefined &&
	distributionPoint.fullName.length > 0 &&
	reasons === undefined &&
	cRLIssuer.length === 0;

function pointRows({ distributionPoint, reasons, cRLIssuer }: DistributionPoint): readonly Row[] {
	const rows: Row[] = [];
	if (distributionPoint !== undefined) rows.push(row(l10n.t("Address"), pointName(distributionPoint)));
	if (reasons !== undefined) rows.push(row(l10n.t("Reasons"), list(reasons.map(reasonInWords))));
	if (cRLIssuer.length > 0) rows.push(row(l10n.t("Issuer of the CRL"), list(cRLIssuer.map(generalNameText))));
	return rows.length > 0 ? rows : [row(l10n.t("Address"), text(l10n.t("none")))];
}

function pointName({ fullName, nameRelativeToCRLIssuer }: DistributionPointName): RowValue {
	if (nameRelativeToCRLIssuer === undefined) return list(fullName.map(generalNameText));
	return text(l10n.t("{0}, relative to the CRL's issuer", nameRelativeToCRLIssuer.map(attributeText).join("+")));
}

export const issuingDistributionPoint: ExtensionRenderer<ExtensionValues["issuingDistributionPoint"]> = (point) => {
	const { distributionPoint, onlySomeReasons } = point;
	const rows: Row[] = [];
	if (distributionPoint !== undefined) rows.push(row(l10n.t("Address"), pointName(distributionPoint)));
	rows.push(row(l10n.t("Covers"), list(coverage(point))));
	if (onlySomeReasons !== undefined) rows.push(row(l10n.t("Reasons"), list(onlySomeReasons.map(reasonInWords))));
	return group(rows);
};

function coverage(point: ExtensionValues["issuingDistributionPoint"]): readonly string[] {
	const found: string[] = [];
	if (point.onlyContainsUserCerts) found.push(l10n.t("only certificates of end entities"));
	if (point.onlyContainsCACerts) found.push(l10n.t("only certificates of CAs"));
	if (point.onlyContainsAttributeCerts) found.push(l10n.t("only attribute certificates"));
	if (point.indirectCRL) found.push(l10n.t("certificates of other issuers too (indirect CRL)"));
	return found.length > 0 ? found : [l10n.t("all certificates of the issuer")];
}
