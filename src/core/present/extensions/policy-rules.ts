import * as l10n from "@vscode/l10n";
import type { ExtensionValues } from "../../x509/extensions/registry.ts";
import { group, list, row, text } from "../detail/rows.ts";
import type { Row } from "../detail-view.ts";
import { oidText } from "../words/object-identifier.ts";
import type { ExtensionRenderer } from "./renderer.ts";

export const policyConstraints: ExtensionRenderer<ExtensionValues["policyConstraints"]> = (constraints) => {
	const { requireExplicitPolicy, inhibitPolicyMapping } = constraints;
	const rows: Row[] = [];
	if (requireExplicitPolicy !== undefined)
		rows.push(row(l10n.t("Explicit policy required after"), text(certificates(requireExplicitPolicy))));
	if (inhibitPolicyMapping !== undefined)
		rows.push(row(l10n.t("Policy mapping ends after"), text(certificates(inhibitPolicyMapping))));
	return rows.length > 0 ? group(rows) : text(l10n.t("empty"));
};

export const inhibitAnyPolicy: ExtensionRenderer<ExtensionValues["inhibitAnyPolicy"]> = (skipCerts) =>
	text(l10n.t("after {0}", certificates(skipCerts)));

const certificates = (count: number): string =>
	count === 1 ? l10n.t("1 certificate") : l10n.t("{0} certificates", count);

export const policyMappings: ExtensionRenderer<ExtensionValues["policyMappings"]> = (mappings) =>
	mappings.length === 0
		? text(l10n.t("empty"))
		: list(
				mappings.map(
					({ issuerDomainPolicy, subjectDomainPolicy }) =>
						`${oidText(issuerDomainPolicy)} → ${oidText(subjectDomainPolicy)}`,
				),
			);
