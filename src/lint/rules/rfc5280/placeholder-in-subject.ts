import * as l10n from "@vscode/l10n";
import type { Attribute } from "../../../core/x509/name.ts";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { rfc5280 } from "../../facts/citation.ts";

/** What openssl and its distributions, keytool and forms put where nobody answered. */
const PLACEHOLDERS = new Set([
	"some-state",
	"internet widgits pty ltd",
	"default city",
	"default company ltd",
	"unknown",
	"n/a",
	"none",
	"null",
	"undefined",
	"-",
	".",
	"*",
]);
const PLACES: readonly (string | undefined)[] = ["ST", "L"];
/** Punctuation of markup and programs, which names of places do not have. */
const MARKUP = /[=:{};"|\\[\]]/;

export const placeholderInSubject = defineRule({
	id: "placeholder-in-subject",
	severity: "info",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Subject has a placeholder in place of a name"),
	citation: rfc5280("4.1.2.6"),
	messages: {
		placeholder: ({ attribute = "", text = "" }) =>
			l10n.t(
				"{0} is “{1}”, which a tool or form fills in where nobody answers: leave the attribute out.",
				attribute,
				text,
			),
		markup: ({ attribute = "", text = "" }) =>
			l10n.t("{0} is “{1}”: it has characters of a program or data format, not of a place's name.", attribute, text),
	},
	applies: ({ certificate }) => !certificate.subject.isEmpty,
	*check({ certificate }) {
		for (const attribute of certificate.subject.rdns.flat()) {
			const { type, text = "", value } = attribute;
			const message = fault(attribute);
			if (message !== undefined)
				yield {
					message,
					severity: message === "markup" ? "warning" : "info",
					range: value,
					data: { attribute: type.name ?? type.dotted, text },
				};
		}
	},
});

function fault({ type: { name }, text = "" }: Attribute): "placeholder" | "markup" | undefined {
	if (name !== "CN" && PLACEHOLDERS.has(text.toLowerCase())) return "placeholder";
	return PLACES.includes(name) && MARKUP.test(text) ? "markup" : undefined;
}
