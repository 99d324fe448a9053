import * as l10n from "@vscode/l10n";
import type { GeneralName } from "../../../core/x509/extensions/general-name.ts";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { emailFault } from "../../facts/address-fault.ts";
import { rfc5280 } from "../../facts/citation.ts";
import { hostNameFault } from "../../facts/host-name.ts";

export const constraintWithoutEffect = defineRule({
	id: "constraint-without-effect",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Name constraint that no name can match"),
	citation: rfc5280("4.2.1.10"),
	messages: {
		wildcard: ({ name = "" }) =>
			l10n.t("“{0}” constrains DNS names with a wildcard, which means nothing there: write the domain alone.", name),
		dns: ({ name = "" }) => l10n.t("“{0}” constrains DNS names but is none, so that no name can match it.", name),
		email: ({ name = "" }) =>
			l10n.t("“{0}” constrains e-mail addresses but is neither an address nor a host nor a domain after a dot.", name),
	},
	applies: ({ certificate }) => certificate.extensionValue("nameConstraints") !== undefined,
	*check({ certificate }) {
		const { permittedSubtrees = [], excludedSubtrees = [] } = certificate.extensionValue("nameConstraints") ?? {};
		for (const { base, range } of [...permittedSubtrees, ...excludedSubtrees]) {
			const message = faultOf(base);
			if (message !== undefined) yield { message, range, data: { name: base.value } };
		}
	},
});

/** An empty base means every name. A dot may begin one, though for DNS names RFC 5280 has none. */
function faultOf({ type, value }: GeneralName): "wildcard" | "dns" | "email" | undefined {
	const domain = value.replace(/^\./, "");
	if (value === "") return undefined;
	if (type === "dns") {
		if (value.includes("*")) return "wildcard";
		return hostNameFault(domain) === undefined ? undefined : "dns";
	}
	if (type !== "email") return undefined;
	const fault = value.includes("@") ? emailFault(value) : hostNameFault(domain);
	return fault === undefined ? undefined : "email";
}
