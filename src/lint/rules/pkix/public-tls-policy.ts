import * as l10n from "@vscode/l10n";
import { defineRule } from "../../define-rule.ts";
import { tlsBaselineRequirements } from "../../facts/citation.ts";
import { isReservedTlsPolicy, policiesOf } from "../../facts/policies.ts";
import { tlsProfile } from "../../facts/tls-profile.ts";

export const publicTlsPolicy = defineRule({
	id: "public-tls-policy",
	severity: "error",
	profiles: ["publicTls"],
	target: "certificate",
	title: () => l10n.t("Policies that do not say how the subject was validated"),
	citation: tlsBaselineRequirements("7.1.2.7.9"),
	effective: "2020-09-30",
	messages: {
		anyPolicy: () => l10n.t("The certificate states anyPolicy, which says nothing about its subject; a leaf may not."),
		missing: () =>
			l10n.t(
				"No policy says how the subject was validated (DV, OV, IV or EV): a public certificate states exactly one.",
			),
		several: ({ policies = "" }) =>
			l10n.t("The certificate states several policies of validation ({0}); a public one states exactly one.", policies),
		notFirst: () =>
			l10n.t(
				"The policy of validation (DV, OV, IV or EV) is not the first one, which software may take for the only one.",
			),
	},
	applies: ({ certificate }) =>
		certificate.extensionValue("certificatePolicies") !== undefined && KINDS.includes(tlsProfile(certificate)),
	*check({ certificate }) {
		const policies = policiesOf(certificate);
		const extension = certificate.extension("certificatePolicies");
		if (extension === undefined) return;
		const isAny = policies.some(({ policyIdentifier }) => policyIdentifier.name === "anyPolicy");
		const isLeaf = tlsProfile(certificate) === "subscriber";
		const range = extension.element;
		if (isLeaf && isAny) yield { message: "anyPolicy", range };
		const reserved = policies.filter(isReservedTlsPolicy);
		if (reserved.length === 0) {
			if (isLeaf || !isAny) yield { message: "missing", range };
		} else if (reserved.length > 1) {
			const names = reserved.map(({ policyIdentifier }) => policyIdentifier.name).join(", ");
			yield { message: "several", severity: isLeaf ? "error" : "info", range, data: { policies: names } };
		}
		const [first] = policies;
		if (first !== undefined && reserved.length > 0 && !isReservedTlsPolicy(first))
			yield { message: "notFirst", severity: "hint", range: first.range };
	},
});

const KINDS: readonly string[] = ["subscriber", "subordinateCa"];
