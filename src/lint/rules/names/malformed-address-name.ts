import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { emailFault, uriFault } from "../../facts/address-fault.ts";
import { alternativeNames } from "../../facts/alternative-names.ts";

export const malformedAddressName = defineRule({
	id: "malformed-address-name",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("E-mail address or URI is not well-formed"),
	citation: { source: "RFC 5280", section: "4.2.1.6", url: "https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.6" },
	messages: {
		email: ({ name = "" }) => l10n.t("“{0}” is no e-mail address of the form user@host.", name),
		relative: ({ name = "" }) => l10n.t("“{0}” is no absolute URI: it has no scheme.", name),
		host: ({ name = "" }) => l10n.t("“{0}” has no host name or address where a URI with // needs one.", name),
		spiffe: ({ name = "" }) =>
			l10n.t("“{0}” is no SPIFFE ID: it needs a trust domain and a path without empty parts, query or fragment.", name),
	},
	applies: ({ certificate }) => alternativeNames(certificate).some(({ type }) => type === "email" || type === "uri"),
	*check({ certificate }) {
		for (const { type, value, range } of alternativeNames(certificate)) {
			const message = type === "email" ? emailFault(value) : type === "uri" ? uriFault(value) : undefined;
			if (message !== undefined) yield { message, range, data: { name: value } };
		}
	},
});
