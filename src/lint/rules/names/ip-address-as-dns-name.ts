import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { alternativeNamesOf } from "../../facts/alternative-names.ts";
import { isIpAddress } from "../../facts/host-name.ts";

export const ipAddressAsDnsName = defineRule({
	id: "ip-address-as-dns-name",
	severity: "error",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("IP address is written as a DNS name"),
	citation: { source: "RFC 9525", section: "6.4", url: "https://www.rfc-editor.org/rfc/rfc9525#section-6.4" },
	messages: {
		address: ({ name = "" }) =>
			l10n.t(
				"“{0}” is an IP address but stands as a DNS name: clients that connect to the address look for an entry of type IP and refuse the certificate.",
				name,
			),
	},
	applies: ({ certificate }) => alternativeNamesOf(certificate, "dns").length > 0,
	*check({ certificate }) {
		for (const { value, range } of alternativeNamesOf(certificate, "dns"))
			if (isIpAddress(value)) yield { message: "address", range, data: { name: value } };
	},
});
