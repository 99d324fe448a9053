import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { alternativeNamesOf } from "../../facts/alternative-names.ts";

export const wildcardMisplaced = defineRule({
	id: "wildcard-misplaced",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Wildcard stands where it matches nothing"),
	citation: { source: "RFC 9525", section: "6.3", url: "https://www.rfc-editor.org/rfc/rfc9525#section-6.3" },
	messages: {
		alone: () => l10n.t("A wildcard alone matches no host name: at least a domain has to follow it."),
		partial: ({ name = "" }) =>
			l10n.t("In “{0}” the wildcard is part of a label; clients take it as the whole first label only.", name),
		inner: ({ name = "" }) =>
			l10n.t("In “{0}” a wildcard stands behind the first label, where it is not taken as one.", name),
		topLevel: ({ name = "" }) =>
			l10n.t("“{0}” would match every host under a top-level domain: most clients refuse it.", name),
	},
	applies: ({ certificate }) => alternativeNamesOf(certificate, "dns").some(({ value }) => value.includes("*")),
	*check({ certificate }) {
		for (const { value, range } of alternativeNamesOf(certificate, "dns")) {
			const message = misuse(value);
			if (message !== undefined) yield { message, range, data: { name: value } };
		}
	},
});

function misuse(name: string): "alone" | "partial" | "inner" | "topLevel" | undefined {
	const [first = "", ...others] = name.split(".");
	if (name === "*") return "alone";
	if (others.some((label) => label.includes("*"))) return "inner";
	if (first !== "*" && first.includes("*")) return "partial";
	return first === "*" && others.length === 1 ? "topLevel" : undefined;
}
