import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { alternativeNamesOf } from "../../facts/alternative-names.ts";

/** From then on public CAs may not issue for such names in any case; before, some certificates of 30 days could. */
const FORBIDDEN_SINCE = Date.parse("2019-04-01");

export const underscoreInDnsName = defineRule({
	id: "underscore-in-dns-name",
	severity: "info",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("DNS name has an underscore"),
	citation: {
		source: "CA/B TLS BR",
		section: "7.1.4.2",
		url: "https://cabforum.org/working-groups/server/baseline-requirements/requirements/#7142-subject-alternative-name-encoding",
	},
	messages: {
		forbidden: ({ name = "" }) => l10n.t("“{0}” has an underscore: public CAs may not issue for such names.", name),
		unusual: ({ name = "" }) =>
			l10n.t("“{0}” has an underscore, which host names may not have: some clients refuse to connect to it.", name),
	},
	applies: ({ certificate }) => alternativeNamesOf(certificate, "dns").length > 0,
	*check({ certificate }, { profile }) {
		const isPublic = profile === "publicTls" && (certificate.notBefore.epochMs ?? 0) >= FORBIDDEN_SINCE;
		for (const { value, range } of alternativeNamesOf(certificate, "dns"))
			if (value.includes("_"))
				yield {
					message: isPublic ? "forbidden" : "unusual",
					severity: isPublic ? "error" : "info",
					range,
					data: { name: value },
				};
	},
});
