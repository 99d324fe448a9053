import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";

export const unencryptedPrivateKey = defineRule({
	id: "unencrypted-private-key",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "privateKey",
	title: () => l10n.t("Private key without encryption"),
	citation: { source: "CWE-312", section: "", url: "https://cwe.mitre.org/data/definitions/312.html" },
	messages: {
		open: () =>
			l10n.t("Anyone who can read this file has the private key. Keep it out of version control, or encrypt it."),
		configMap: () =>
			l10n.t("A private key in a ConfigMap is shown to everyone who may list ConfigMaps: put it into a Secret."),
	},
	*check({ privateKey: { encryption }, item: { place } }) {
		if (encryption !== undefined) return;
		if (place?.resource?.kind === "ConfigMap") yield { message: "configMap", severity: "error" };
		else yield { message: "open" };
	},
});
