import * as l10n from "@vscode/l10n";
import { defineRule } from "../../define-rule.ts";
import { tlsBaselineRequirements } from "../../facts/citation.ts";
import { isCertificateAuthority } from "../../facts/role.ts";

const REQUIRED = ["C", "O"] as const;

export const caSubjectIncomplete = defineRule({
	id: "ca-subject-incomplete",
	severity: "warning",
	profiles: ["publicTls"],
	target: "certificate",
	title: () => l10n.t("Public CA does not say whose it is"),
	citation: tlsBaselineRequirements("7.1.2.10.2"),
	effective: "2012-07-01",
	messages: {
		missing: ({ attribute = "" }) =>
			l10n.t(
				"The subject of the CA lacks {0}; root programs do not accept a CA that does not say whose it is.",
				attribute,
			),
		empty: ({ attribute = "" }) => l10n.t("{0} of the CA is empty.", attribute),
	},
	applies: ({ certificate }) => isCertificateAuthority(certificate),
	*check({ certificate }) {
		const { subject, layout } = certificate;
		for (const attribute of REQUIRED) {
			const found = subject.rdns.flat().find(({ type }) => type.name === attribute);
			if (found === undefined) yield { message: "missing", range: layout.subject, data: { attribute } };
			else if (found.text?.trim() === "") yield { message: "empty", range: found.value, data: { attribute } };
		}
	},
});
