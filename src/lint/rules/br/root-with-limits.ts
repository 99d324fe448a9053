import * as l10n from "@vscode/l10n";
import { defineRule } from "../../define-rule.ts";
import { tlsBaselineRequirements } from "../../facts/citation.ts";
import { isCertificateAuthority } from "../../facts/role.ts";

export const rootWithLimits = defineRule({
	id: "root-with-limits",
	severity: "info",
	profiles: ["publicTls"],
	target: "certificate",
	title: () => l10n.t("Root states limits that many validators do not look at"),
	citation: tlsBaselineRequirements("7.1.2.1"),
	messages: {
		pathLength: () =>
			l10n.t("The root has a pathLenConstraint: some validators apply it to the paths below a root, others do not."),
		policies: () =>
			l10n.t("The root has certificatePolicies: some validators apply them to the paths below a root, others do not."),
	},
	applies: ({ certificate }) => isCertificateAuthority(certificate) && certificate.isSelfIssued,
	*check({ certificate }) {
		const constraints = certificate.extension("basicConstraints");
		const policies = certificate.extension("certificatePolicies");
		if (constraints !== undefined && certificate.extensionValue("basicConstraints")?.pathLenConstraint !== undefined)
			yield { message: "pathLength", range: constraints.element };
		if (policies !== undefined) yield { message: "policies", range: policies.element };
	},
});
