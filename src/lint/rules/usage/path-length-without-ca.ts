import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";

export const pathLengthWithoutCa = defineRule({
	id: "path-length-without-ca",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("pathLenConstraint where nothing may be signed"),
	citation: { source: "RFC 5280", section: "4.2.1.9", url: "https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.9" },
	messages: {
		noCa: () => l10n.t("pathLenConstraint stands in a certificate that is not of a CA; strict validators refuse it."),
		noCertSign: () => l10n.t("pathLenConstraint stands beside a keyUsage without keyCertSign, where it may not stand."),
	},
	applies: ({ certificate }) => certificate.extensionValue("basicConstraints")?.pathLenConstraint !== undefined,
	*check({ certificate }) {
		const range = certificate.extension("basicConstraints")?.element ?? certificate.layout.certificate;
		const usage = certificate.extensionValue("keyUsage");
		if (certificate.extensionValue("basicConstraints")?.ca === false) yield { message: "noCa", range };
		else if (usage !== undefined && !usage.includes("keyCertSign")) yield { message: "noCertSign", range };
	},
});
