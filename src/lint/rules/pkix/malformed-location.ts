import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { uriFault } from "../../facts/address-fault.ts";
import { rfc5280 } from "../../facts/citation.ts";
import { locationsOf } from "../../facts/locations.ts";

export const malformedLocation = defineRule({
	id: "malformed-location",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Address of a revocation list, issuer or statement is not well-formed"),
	citation: rfc5280("4.2.1.13"),
	messages: {
		relative: ({ uri = "", extension = "" }) =>
			l10n.t(
				"“{0}” in {1} is no absolute URI: it has no scheme such as http, so nothing can be fetched.",
				uri,
				extension,
			),
		blank: ({ uri = "", extension = "" }) =>
			l10n.t("“{0}” in {1} has a blank, which no URI may have: write %20 in its place.", uri, extension),
		host: ({ uri = "", extension = "" }) =>
			l10n.t("“{0}” in {1} names no host that something could be fetched from.", uri, extension),
	},
	applies: ({ certificate }) => locationsOf(certificate).length > 0,
	*check({ certificate }) {
		for (const { uri, in: extension, range } of locationsOf(certificate)) {
			const message = faultOf(uri);
			if (message !== undefined) yield { message, range, data: { uri, extension } };
		}
	},
});

function faultOf(uri: string): "relative" | "blank" | "host" | undefined {
	if (/^[A-Za-z][A-Za-z0-9+.-]*:.*\s/s.test(uri)) return "blank";
	// A directory of the client's own choice has no host (RFC 4516 §2).
	const fault = /^ldaps?:\/\/\//i.test(uri) ? undefined : uriFault(uri);
	return fault === "spiffe" ? undefined : fault;
}
