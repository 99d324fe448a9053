import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { rfc5280 } from "../../facts/citation.ts";

export const malformedPolicyMappings = defineRule({
	id: "malformed-policy-mappings",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Policy mapping that validators refuse or ignore"),
	citation: rfc5280("4.2.1.5"),
	messages: {
		anyPolicy: () => l10n.t("anyPolicy may not be mapped to or from another policy: validators refuse the path."),
		notAsserted: ({ policy = "" }) =>
			l10n.t("{0} is mapped, but certificatePolicies does not name it: the mapping has no effect.", policy),
	},
	applies: ({ certificate }) => certificate.extensionValue("policyMappings") !== undefined,
	*check({ certificate }) {
		const stated = new Set(
			certificate.extensionValue("certificatePolicies")?.map(({ policyIdentifier }) => policyIdentifier.dotted),
		);
		for (const mapping of certificate.extensionValue("policyMappings") ?? []) {
			const { issuerDomainPolicy, subjectDomainPolicy, range } = mapping;
			if (issuerDomainPolicy.name === "anyPolicy" || subjectDomainPolicy.name === "anyPolicy")
				yield { message: "anyPolicy", range };
			else if (!stated.has(issuerDomainPolicy.dotted))
				yield { message: "notAsserted", severity: "info", range, data: { policy: issuerDomainPolicy.dotted } };
		}
	},
});
