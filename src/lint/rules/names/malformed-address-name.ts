import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { alternativeNames } from "../../facts/alternative-names.ts";
import { hostNameFault, isIpAddress } from "../../facts/host-name.ts";

/** `addr-spec` without quotes or comments (RFC 5321 §4.1.2): what stands before the last @. */
const LOCAL_PART = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/;

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

function emailFault(address: string): "email" | undefined {
	const at = address.lastIndexOf("@");
	const host = address.slice(at + 1);
	const isWellFormed = at > 0 && LOCAL_PART.test(address.slice(0, at)) && hostNameFault(host) === undefined;
	return isWellFormed ? undefined : "email";
}

function uriFault(uri: string): "relative" | "host" | "spiffe" | undefined {
	if (!SCHEME.test(uri) || /\s/.test(uri)) return "relative";
	if (uri.startsWith("spiffe:")) return /^spiffe:\/\/[a-z0-9._-]+(\/[\w.-]+)*$/.test(uri) ? undefined : "spiffe";
	const authority = /^[^:]+:\/\/([^/?#]*)/.exec(uri)?.[1];
	if (authority === undefined) return undefined;
	const host = authority.replace(/^.*@/, "").replace(/:\d*$/, "");
	return isIpAddress(host) || (host !== "" && hostNameFault(host) === undefined) ? undefined : "host";
}
