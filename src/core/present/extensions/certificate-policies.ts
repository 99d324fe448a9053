import * as l10n from "@vscode/l10n";
import type { PolicyQualifier } from "../../x509/extensions/policy-qualifier.ts";
import type { ExtensionValues } from "../../x509/extensions/registry.ts";
import { code, group, list, row, text, textRow } from "../detail/rows.ts";
import type { Row } from "../detail-view.ts";
import { oidText } from "../words/object-identifier.ts";
import type { ExtensionRenderer } from "./renderer.ts";

export const certificatePolicies: ExtensionRenderer<ExtensionValues["certificatePolicies"]> = (policies, item) => {
	if (policies.length === 0) return text(l10n.t("empty"));
	if (policies.every(({ policyQualifiers }) => policyQualifiers.length === 0))
		return list(policies.map(({ policyIdentifier }) => oidText(policyIdentifier)));
	return group(
		policies.map(({ policyIdentifier, policyQualifiers, range }) =>
			row(oidText(policyIdentifier), qualifiers(policyQualifiers), {
				copy: policyIdentifier.dotted,
				range: item.locate(range),
			}),
		),
	);
};

const qualifiers = (values: readonly PolicyQualifier[]) =>
	values.length === 0 ? text(l10n.t("no qualifiers")) : group(values.flatMap(qualifierRows));

function qualifierRows(qualifier: PolicyQualifier): readonly Row[] {
	switch (qualifier.type) {
		case "cps":
			return [textRow(l10n.t("Certification practice statement"), qualifier.uri)];
		case "userNotice":
			return noticeRows(qualifier);
		case "unknown":
			return [row(oidText(qualifier.policyQualifierId), code(qualifier.hexValue))];
	}
}

function noticeRows({ noticeRef, explicitText }: Extract<PolicyQualifier, { type: "userNotice" }>): readonly Row[] {
	const rows: Row[] = [];
	if (explicitText !== undefined) rows.push(textRow(l10n.t("User notice"), explicitText));
	if (noticeRef !== undefined) {
		const { organization, noticeNumbers } = noticeRef;
		rows.push(textRow(l10n.t("Notice of"), [organization, ...noticeNumbers].join(", ")));
	}
	return rows.length > 0 ? rows : [row(l10n.t("User notice"), text(l10n.t("empty")))];
}
