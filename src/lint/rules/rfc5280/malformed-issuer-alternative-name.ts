import * as l10n from "@vscode/l10n";
import type { GeneralName } from "../../../core/x509/extensions/general-name.ts";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { emailFault, uriFault } from "../../facts/address-fault.ts";
import { rfc5280 } from "../../facts/citation.ts";
import { hostNameFault } from "../../facts/host-name.ts";

export const malformedIssuerAlternativeName = defineRule({
	id: "malformed-issuer-alternative-name",
	severity: "info",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Alternative name of the issuer is not well-formed"),
	citation: rfc5280("4.2.1.7"),
	messages: {
		empty: () => l10n.t("A name in issuerAltName is empty."),
		dns: ({ name = "" }) => l10n.t("“{0}” in issuerAltName is no name of a host.", name),
		wildcard: ({ name = "" }) => l10n.t("“{0}” in issuerAltName has a wildcard where none has a meaning.", name),
		email: ({ name = "" }) => l10n.t("“{0}” in issuerAltName is no e-mail address of the form user@host.", name),
		uri: ({ name = "" }) =>
			l10n.t("“{0}” in issuerAltName is no absolute URI with a host name or address where it needs one.", name),
	},
	applies: ({ certificate }) => certificate.extensionValue("issuerAltName") !== undefined,
	*check({ certificate }) {
		for (const name of certificate.extensionValue("issuerAltName") ?? []) {
			const message = fault(name);
			if (message !== undefined) yield { message, range: name.range, data: { name: name.value } };
		}
	},
});

function fault({ type, value }: GeneralName): "empty" | "dns" | "wildcard" | "email" | "uri" | undefined {
	if (value === "") return "empty";
	if (type === "dns") {
		if (value === "*" || value.slice(1).includes("*")) return "wildcard";
		return hostNameFault(value) === undefined ? undefined : "dns";
	}
	if (type === "email") return emailFault(value);
	return type === "uri" && uriFault(value) !== undefined ? "uri" : undefined;
}
