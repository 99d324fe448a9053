import * as l10n from "@vscode/l10n";
import { defineRule, MTLS_PROFILES } from "../../define-rule.ts";
import { alternativeNames } from "../../facts/alternative-names.ts";
import { isIpAddress, looksLikeHostName } from "../../facts/host-name.ts";
import { isStatedTlsServer } from "../../facts/purposes.ts";

export const commonNameNotAlternative = defineRule({
	id: "common-name-not-alternative",
	severity: "warning",
	// Public TLS is stricter, which common-name-not-listed tells.
	profiles: ["private", ...MTLS_PROFILES],
	target: "certificate",
	title: () => l10n.t("Host name stands in the common name alone"),
	citation: { source: "RFC 9525", section: "2", url: "https://www.rfc-editor.org/rfc/rfc9525#section-2" },
	messages: {
		missing: ({ name = "" }) =>
			l10n.t(
				"“{0}” stands in the common name but not among the subject alternative names, where clients look: under this name the certificate is refused.",
				name,
			),
	},
	applies: ({ certificate }) => isStatedTlsServer(certificate) && alternativeNames(certificate).length > 0,
	*check({ certificate }) {
		const known = new Set(alternativeNames(certificate).map(({ value }) => value.toLowerCase()));
		for (const { type, text, value } of certificate.subject.rdns.flat())
			if (type.name === "CN" && text !== undefined && isMeantAsHost(text) && !known.has(text.toLowerCase()))
				yield { message: "missing", range: value, data: { name: text } };
	},
});

const isMeantAsHost = (text: string): boolean => isIpAddress(text) || looksLikeHostName(text);
