import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";

export const oldKeystoreType = defineRule({
	id: "old-keystore-type",
	severity: "info",
	profiles: EVERY_PROFILE,
	target: "keystore",
	title: () => l10n.t("Keystore is of a type that Java has left behind"),
	citation: { source: "JEP 229", section: "", url: "https://openjdk.org/jeps/229" },
	messages: {
		jks: () =>
			l10n.t(
				"JKS protects its keys with a cipher of Sun's own that breaks at the speed of SHA-1, and nothing but Java reads it: migrate to PKCS#12.",
			),
		jceks: () =>
			l10n.t("JCEKS protects its keys with triple DES and MD5, and nothing but Java reads it: migrate to PKCS#12."),
	},
	applies: ({ keystore: { type } }) => type !== "unknown",
	*check({ keystore: { type } }) {
		if (type === "JKS") yield { message: "jks" };
		if (type === "JCEKS") yield { message: "jceks" };
	},
});
