import * as l10n from "@vscode/l10n";
import { defineRule } from "../../define-rule.ts";
import { alternativeNames } from "../../facts/alternative-names.ts";
import { extendedValidationGuidelines } from "../../facts/citation.ts";
import { validationOf } from "../../facts/policies.ts";
import { isCertificateAuthority } from "../../facts/role.ts";

const CATEGORIES: readonly (string | undefined)[] = [
	"Private Organization",
	"Government Entity",
	"Business Entity",
	"Non-Commercial Entity",
];

export const extendedValidationSubject = defineRule({
	id: "extended-validation-subject",
	severity: "error",
	profiles: ["publicTls"],
	target: "certificate",
	title: () => l10n.t("Extended validation without what it has to say of its subject"),
	citation: extendedValidationGuidelines("7.1.4.2"),
	effective: "2012-07-01",
	messages: {
		attributeMissing: ({ attribute = "" }) =>
			l10n.t("The policy says extended validation, but the subject has no {0}.", attribute),
		category: ({ category = "" }) =>
			l10n.t("The business category “{0}” is none of the four that extended validation knows.", category),
		localityAlone: () => l10n.t("The subject has a locality of jurisdiction but no state or province of jurisdiction."),
		wildcard: ({ name = "" }) => l10n.t("“{0}” is a wildcard, which extended validation does not allow.", name),
		notDns: ({ name = "" }) => l10n.t("“{0}” is no DNS name, the only kind that extended validation allows.", name),
	},
	applies: ({ certificate }) => validationOf(certificate) === "EV" && !isCertificateAuthority(certificate),
	*check({ certificate }) {
		const attributes = certificate.subject.rdns.flat();
		const has = (name: string): boolean => attributes.some(({ type }) => type.name === name);
		const range = certificate.layout.subject;
		for (const attribute of ["businessCategory", "jurisdictionC", "serialNumber"])
			if (!has(attribute)) yield { message: "attributeMissing", range, data: { attribute } };
		for (const { type, text, value } of attributes)
			if (type.name === "businessCategory" && !CATEGORIES.includes(text))
				yield { message: "category", range: value, data: { category: text ?? "" } };
		if (has("jurisdictionL") && !has("jurisdictionST")) yield { message: "localityAlone", range };
		for (const { type, value, range: at } of alternativeNames(certificate)) {
			if (type !== "dns") yield { message: "notDns", range: at, data: { name: value } };
			// An onion service proves all names below its key at once (TLS BR, appendix B).
			else if (value.startsWith("*") && !value.toLowerCase().endsWith(".onion"))
				yield { message: "wildcard", range: at, data: { name: value } };
		}
	},
});
