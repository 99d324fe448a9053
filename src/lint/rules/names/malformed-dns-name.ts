import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { alternativeNamesOf } from "../../facts/alternative-names.ts";
import { hostNameFault, isIpAddress } from "../../facts/host-name.ts";

export const malformedDnsName = defineRule({
	id: "malformed-dns-name",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("DNS name is not well-formed"),
	citation: { source: "RFC 5280", section: "4.2.1.6", url: "https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.6" },
	messages: {
		empty: () => l10n.t("The DNS name is empty."),
		"too-long": () => l10n.t("The DNS name has more than 253 characters."),
		"trailing-dot": ({ name = "" }) => l10n.t("“{0}” ends in a dot, which names in certificates do not.", name),
		"empty-label": ({ name = "" }) => l10n.t("“{0}” has nothing between two dots or before the first.", name),
		"long-label": ({ name = "" }) => l10n.t("A label of “{0}” has more than 63 characters.", name),
		hyphen: ({ name = "" }) => l10n.t("A label of “{0}” begins or ends with a hyphen.", name),
		character: ({ name = "" }) =>
			l10n.t("“{0}” has characters that are not allowed in a DNS name: no client will ask for it.", name),
	},
	applies: ({ certificate }) => alternativeNamesOf(certificate, "dns").length > 0,
	*check({ certificate }) {
		for (const { value, range } of alternativeNamesOf(certificate, "dns")) {
			const fault = hostNameFault(value);
			const isOthersBusiness = isIpAddress(value) || value.includes("*");
			if (fault !== undefined && !isOthersBusiness) yield { message: fault, range, data: { name: value } };
		}
	},
});
