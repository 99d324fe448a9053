import * as l10n from "@vscode/l10n";
import { defineRule } from "../../define-rule.ts";
import { alternativeNames } from "../../facts/alternative-names.ts";
import { tlsBaselineRequirements } from "../../facts/citation.ts";
import { isCertificateAuthority } from "../../facts/role.ts";

export const commonNameNotListed = defineRule({
	id: "common-name-not-listed",
	severity: "error",
	profiles: ["publicTls"],
	target: "certificate",
	title: () => l10n.t("Common name of a public certificate is not one of its names"),
	citation: tlsBaselineRequirements("7.1.4.3"),
	effective: "2021-08-25",
	messages: {
		notListed: ({ name = "" }) =>
			l10n.t(
				"The common name “{0}” is not written like this in the subject alternative name; a public CA has to revoke the certificate.",
				name,
			),
		several: () => l10n.t("The subject has more than one common name; public certificates may have one."),
	},
	applies: ({ certificate }) =>
		!isCertificateAuthority(certificate) && certificate.subject.rdns.flat().some(({ type }) => type.name === "CN"),
	*check({ certificate }) {
		const listed = new Set(alternativeNames(certificate).map(({ value }) => value));
		const [first, ...others] = certificate.subject.rdns.flat().filter(({ type }) => type.name === "CN");
		for (const { text = "", value } of first === undefined ? [] : [first, ...others])
			if (!listed.has(text)) yield { message: "notListed", range: value, data: { name: text } };
		for (const { value } of others) yield { message: "several", severity: "warning", range: value };
	},
});
