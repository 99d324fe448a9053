import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { rfc5280 } from "../../facts/citation.ts";

export const keyUsageWithoutBits = defineRule({
	id: "key-usage-without-bits",
	severity: "error",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("keyUsage allows nothing"),
	citation: rfc5280("4.2.1.3"),
	messages: {
		none: () =>
			l10n.t("keyUsage has no bit set: software that looks at it lets the key do nothing (“key usage violation”)."),
	},
	applies: ({ certificate }) => certificate.extensionValue("keyUsage") !== undefined,
	*check({ certificate }) {
		const extension = certificate.extension("keyUsage");
		if (extension !== undefined && certificate.extensionValue("keyUsage")?.length === 0)
			yield { message: "none", range: extension.element };
	},
});
