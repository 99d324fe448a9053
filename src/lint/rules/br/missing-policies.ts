import * as l10n from "@vscode/l10n";
import { defineRule } from "../../define-rule.ts";
import { tlsBaselineRequirements } from "../../facts/citation.ts";
import { isCertificateAuthority } from "../../facts/role.ts";
import { tlsProfile } from "../../facts/tls-profile.ts";

/** Version 2.0.0 of the requirements made the extension mandatory for CAs. */
const FOR_CAS_SINCE = Date.parse("2023-09-15");

export const missingPolicies = defineRule({
	id: "missing-policies",
	severity: "error",
	profiles: ["publicTls"],
	target: "certificate",
	title: () => l10n.t("Public certificate does not say by which policy it was issued"),
	citation: tlsBaselineRequirements("7.1.2.7.9"),
	effective: "2012-07-01",
	messages: {
		none: () =>
			l10n.t(
				"The certificate has no certificatePolicies: nobody can tell how its subject was checked, which public CAs have to say.",
			),
		anyAmongOthers: () => l10n.t("anyPolicy stands beside other policies; in a public CA it has to stand alone."),
	},
	applies: ({ certificate }) =>
		tlsProfile(certificate) === "subscriber"
			? !certificate.isSelfIssued
			: tlsProfile(certificate) === "subordinateCa" && (certificate.notBefore.epochMs ?? 0) >= FOR_CAS_SINCE,
	*check({ certificate }) {
		const extension = certificate.extension("certificatePolicies");
		const policies = certificate.extensionValue("certificatePolicies");
		if (extension === undefined || policies?.length === 0)
			yield { message: "none", range: extension?.element ?? certificate.layout.subject };
		const any = policies?.find(({ policyIdentifier }) => policyIdentifier.name === "anyPolicy");
		if (isCertificateAuthority(certificate) && any !== undefined && policies !== undefined && policies.length > 1)
			yield { message: "anyAmongOthers", severity: "warning", range: any.range };
	},
});
