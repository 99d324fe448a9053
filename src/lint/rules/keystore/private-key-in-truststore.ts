import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";

export const privateKeyInTruststore = defineRule({
	id: "private-key-in-truststore",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "file",
	title: () => l10n.t("Truststore holds a private key"),
	citation: {
		source: "OWASP Key Management Cheat Sheet",
		section: "",
		url: "https://cheatsheetseries.owasp.org/cheatsheets/Key_Management_Cheat_Sheet.html",
	},
	messages: {
		key: ({ alias = "" }) =>
			l10n.t(
				"A truststore is handed to everyone who has to trust; the private key “{0}” in it goes along. Export its certificate alone.",
				alias,
			),
	},
	applies: ({ name, keystores }) => keystores.length > 0 && name !== undefined && /trust|cacerts/i.test(name),
	*check({ keystores }) {
		for (const store of keystores)
			for (const { kind, alias = "", range } of store.keystore.entries)
				if (kind === "privateKey") yield { message: "key", of: store, range, data: { alias } };
	},
});
