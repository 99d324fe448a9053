import * as l10n from "@vscode/l10n";
import type { GeneralName } from "../../../core/x509/extensions/general-name.ts";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { alternativeNamesOf } from "../../facts/alternative-names.ts";
import { hostNameFault } from "../../facts/host-name.ts";

const SMTP_UTF8_MAILBOX = "1.3.6.1.5.5.7.8.9";
const USER_PRINCIPAL_NAME = "1.3.6.1.4.1.311.20.2.3";

export const malformedOtherName = defineRule({
	id: "malformed-other-name",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("International e-mail address or Windows user name is not well-formed"),
	citation: { source: "RFC 9598", section: "3", url: "https://www.rfc-editor.org/rfc/rfc9598#section-3" },
	messages: {
		mailbox: ({ name = "" }) => l10n.t("“{0}” is no e-mail address of the form user@host.", name),
		domain: ({ name = "" }) =>
			l10n.t("The host of “{0}” has letters beyond ASCII; it has to be written in its xn-- form.", name),
		domainTooLong: ({ name = "" }) => l10n.t("The host of “{0}” is no DNS name: it or a part of it is too long.", name),
		userPrincipalName: ({ name = "" }) =>
			l10n.t("“{0}” is no user principal name of the form user@domain: Windows finds no account for it.", name),
	},
	applies: ({ certificate }) => alternativeNamesOf(certificate, "otherName").length > 0,
	*check({ certificate }) {
		for (const name of alternativeNamesOf(certificate, "otherName")) {
			const message = faultOf(name);
			if (message !== undefined) yield { message, range: name.range, data: { name: name.value } };
		}
	},
});

function faultOf(name: GeneralName): "mailbox" | "domain" | "domainTooLong" | "userPrincipalName" | undefined {
	if (name.type !== "otherName") return undefined;
	const { value, oid } = name;
	const at = value.lastIndexOf("@");
	const domain = value.slice(at + 1);
	if (oid.dotted === USER_PRINCIPAL_NAME) return at > 0 && domain !== "" ? undefined : "userPrincipalName";
	if (oid.dotted !== SMTP_UTF8_MAILBOX) return undefined;
	if (at < 1 || /\s/.test(value)) return "mailbox";
	const fault = hostNameFault(domain);
	if (fault === undefined) return undefined;
	if (fault === "too-long" || fault === "long-label") return "domainTooLong";
	return fault === "character" ? "domain" : "mailbox";
}
