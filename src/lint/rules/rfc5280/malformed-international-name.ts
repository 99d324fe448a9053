import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { alternativeNamesOf } from "../../facts/alternative-names.ts";
import { fromPunycode } from "../../facts/punycode-label.ts";

const A_LABEL = /^xn--/i;

export const malformedInternationalName = defineRule({
	id: "malformed-international-name",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("DNS name stands for letters that it cannot stand for"),
	citation: { source: "RFC 9549", section: "2.2", url: "https://www.rfc-editor.org/rfc/rfc9549#section-2.2" },
	messages: {
		notUnicode: ({ name = "" }) =>
			l10n.t("“{0}” begins like an international name, but stands for no letters: no client will ask for it.", name),
		notNormalized: ({ name = "" }) =>
			l10n.t(
				"“{0}” stands for letters that are not in Unicode's form C: browsers ask for another name, even when it looks the same.",
				name,
			),
	},
	applies: ({ certificate }) =>
		alternativeNamesOf(certificate, "dns").some(({ value }) => value.split(".").some((label) => A_LABEL.test(label))),
	*check({ certificate }) {
		for (const { value, range } of alternativeNamesOf(certificate, "dns")) {
			const faults = value.split(".").map(labelFault);
			const message = faults.find((fault) => fault !== undefined);
			if (message !== undefined) yield { message, range, data: { name: value } };
		}
	},
});

function labelFault(label: string): "notUnicode" | "notNormalized" | undefined {
	if (!A_LABEL.test(label) || label.length > 63) return undefined;
	const letters = fromPunycode(label.slice(4));
	if (letters === undefined || letters === "") return "notUnicode";
	return letters === letters.normalize("NFC") ? undefined : "notNormalized";
}
