import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";

export const keyPasswordDiffers = defineRule({
	id: "key-password-differs",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "keystore",
	title: () => l10n.t("A key's password is not that of the keystore"),
	citation: {
		source: "keytool",
		section: "-keypass",
		url: "https://docs.oracle.com/en/java/javase/21/docs/specs/man/keytool.html",
	},
	messages: {
		differs: ({ alias = "" }) =>
			l10n.t(
				"The password that opens the keystore does not open the key “{0}”: programs that are told one password fail with “Cannot recover key”.",
				alias,
			),
	},
	applies: ({ keystore: { openedWith, protection } }) =>
		openedWith !== undefined && protection.some(({ what }) => what === "privateKey"),
	*check({ keystore: { protection } }) {
		for (const { what, state, alias = "", range } of protection)
			if (what === "privateKey" && state === "locked") yield { message: "differs", range, data: { alias } };
	},
});
