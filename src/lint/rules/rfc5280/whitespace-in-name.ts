import * as l10n from "@vscode/l10n";
import type { Name } from "../../../core/x509/name.ts";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { rfc5280 } from "../../facts/citation.ts";

const WHITESPACE = /^\s$/;

export const whitespaceInName = defineRule({
	id: "whitespace-in-name",
	severity: "info",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Name begins or ends with a space"),
	citation: rfc5280("7.1"),
	messages: {
		leading: ({ attribute = "" }) =>
			l10n.t("{0} begins with a space that nobody sees: software that compares exactly finds another name.", attribute),
		trailing: ({ attribute = "" }) =>
			l10n.t("{0} ends with a space that nobody sees: software that compares exactly finds another name.", attribute),
	},
	*check({ certificate }) {
		yield* aroundAttributes(certificate.subject, "subject");
		if (!certificate.isSelfIssued) yield* aroundAttributes(certificate.issuer, "issuer");
	},
});

function* aroundAttributes({ rdns }: Name, field: "subject" | "issuer") {
	for (const { type, text = "", value } of rdns.flat()) {
		const data = { attribute: type.name ?? type.dotted, field };
		if (WHITESPACE.test(text.at(0) ?? "")) yield { message: "leading", range: value, data } as const;
		if (text.length > 1 && WHITESPACE.test(text.at(-1) ?? ""))
			yield { message: "trailing", range: value, data } as const;
	}
}
