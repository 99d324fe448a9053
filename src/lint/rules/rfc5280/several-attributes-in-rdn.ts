import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { rfc5280 } from "../../facts/citation.ts";

export const severalAttributesInRdn = defineRule({
	id: "several-attributes-in-rdn",
	severity: "info",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("One part of the subject has several attributes"),
	citation: rfc5280("4.1.2.4"),
	messages: {
		several: ({ attributes = "" }) =>
			l10n.t(
				"{0} stand in one part of the subject; written as text they are joined by +, which most access rules and tools do not expect.",
				attributes,
			),
	},
	applies: ({ certificate }) => !certificate.subject.isEmpty,
	*check({ certificate }) {
		for (const rdn of certificate.subject.rdns) {
			const [first, last] = [rdn[0], rdn.at(-1)];
			if (rdn.length > 1 && first !== undefined && last !== undefined)
				yield {
					message: "several",
					range: { start: first.value.start, end: last.value.end },
					data: { attributes: rdn.map(({ type }) => type.name ?? type.dotted).join(", ") },
				};
		}
	},
});
