import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { rfc5280 } from "../../facts/citation.ts";

/** `&amp;`, `&#39;`: text that was made ready for a web page. */
const HTML_ENTITY = /&(#\d+|#x[0-9a-f]+|[a-z][a-z0-9]+);/i;
/** Ã or Â and what follows it when the two octets of a letter like é are read as two characters of Windows-1252. */
const TWICE_ENCODED =
	/[\u00c2\u00c3][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]/;

export const garbledName = defineRule({
	id: "garbled-name",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Name was garbled on its way into the certificate"),
	citation: rfc5280("4.1.2.4"),
	messages: {
		entity: ({ attribute = "", part = "" }) =>
			l10n.t(
				"{0} has “{1}”, which a web page shows as one character; in a certificate it stays as it is.",
				attribute,
				part,
			),
		mojibake: ({ attribute = "", part = "" }) =>
			l10n.t("{0} has “{1}”: a letter with an accent whose UTF-8 was taken for two letters.", attribute, part),
	},
	applies: ({ certificate }) => !certificate.subject.isEmpty,
	*check({ certificate }) {
		for (const { type, text = "", value } of certificate.subject.rdns.flat()) {
			const attribute = type.name ?? type.dotted;
			const [entity] = HTML_ENTITY.exec(text) ?? [];
			const [mojibake] = TWICE_ENCODED.exec(text) ?? [];
			if (entity !== undefined) yield { message: "entity", range: value, data: { attribute, part: entity } };
			if (mojibake !== undefined) yield { message: "mojibake", range: value, data: { attribute, part: mojibake } };
		}
	},
});
