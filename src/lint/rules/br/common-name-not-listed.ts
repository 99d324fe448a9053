import * as l10n from "@vscode/l10n";
import { defineRule } from "../../define-rule.ts";
import { alternativeNames } from "../../facts/alternative-names.ts";
import { tlsBaselineRequirements } from "../../facts/citation.ts";
import { isCertificateAuthority } from "../../facts/role.ts";

/** Version 1.8.0 of the requirements: character for character. */
const EXACT_SINCE = Date.parse("2021-08-25");

export const commonNameNotListed = defineRule({
	id: "common-name-not-listed",
	severity: "error",
	profiles: ["publicTls"],
	target: "certificate",
	title: () => l10n.t("Common name of a public certificate is not one of its names"),
	citation: tlsBaselineRequirements("7.1.4.3"),
	effective: "2012-07-01",
	messages: {
		notListed: ({ name = "" }) =>
			l10n.t(
				"The common name “{0}” is not written like this in the subject alternative name; a public CA has to revoke the certificate.",
				name,
			),
		absent: ({ name = "" }) =>
			l10n.t(
				"The common name “{0}” is not among the subject alternative names, where clients look: under this name the certificate is refused.",
				name,
			),
		several: () => l10n.t("The subject has more than one common name; public certificates may have one."),
	},
	applies: ({ certificate }) =>
		!isCertificateAuthority(certificate) && certificate.subject.rdns.flat().some(({ type }) => type.name === "CN"),
	*check({ certificate }) {
		const isExact = (certificate.notBefore.epochMs ?? 0) >= EXACT_SINCE;
		const form = (text: string): string => (isExact ? text : text.toLowerCase());
		const listed = new Set(alternativeNames(certificate).map(({ value }) => form(value)));
		const [first, ...others] = certificate.subject.rdns.flat().filter(({ type }) => type.name === "CN");
		for (const { text = "", value } of first === undefined ? [] : [first, ...others])
			if (!listed.has(form(text)))
				yield { message: isExact ? "notListed" : "absent", range: value, data: { name: text } };
		for (const { value } of others) yield { message: "several", severity: "warning", range: value };
	},
});
