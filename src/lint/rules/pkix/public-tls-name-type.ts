import * as l10n from "@vscode/l10n";
import { defineRule } from "../../define-rule.ts";
import { alternativeNames } from "../../facts/alternative-names.ts";
import { tlsBaselineRequirements } from "../../facts/citation.ts";
import { tlsProfile } from "../../facts/tls-profile.ts";

export const publicTlsNameType = defineRule({
	id: "public-tls-name-type",
	severity: "error",
	profiles: ["publicTls"],
	target: "certificate",
	title: () => l10n.t("Public certificate has a name that is no host"),
	citation: tlsBaselineRequirements("7.1.2.7.12"),
	effective: "2012-07-01",
	messages: {
		type: ({ name = "", type = "" }) =>
			l10n.t("“{0}” ({1}) is neither a DNS name nor an IP address: public CAs do not issue for it.", name, type),
	},
	applies: ({ certificate }) => alternativeNames(certificate).length > 0 && tlsProfile(certificate) === "subscriber",
	*check({ certificate }) {
		for (const { type, value, range } of alternativeNames(certificate))
			if (type !== "dns" && type !== "ip") yield { message: "type", range, data: { name: value, type } };
	},
});
