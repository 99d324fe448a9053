import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { servedChains } from "../../facts/served-chain.ts";
import { subjectName } from "../../facts/subject-name.ts";

export const rootInChain = defineRule({
	id: "root-in-chain",
	severity: "info",
	profiles: EVERY_PROFILE,
	target: "file",
	title: () => l10n.t("Root certificate in a chain that is sent"),
	citation: { source: "RFC 8446", section: "4.4.2", url: "https://www.rfc-editor.org/rfc/rfc8446#section-4.4.2" },
	messages: {
		root: ({ name = "" }) =>
			l10n.t(
				"The root “{0}” need not be sent: who trusts it has it already, and who does not have it will not trust it for being sent.",
				name,
			),
	},
	applies: (file) => servedChains(file).length > 0,
	*check(file) {
		for (const { path } of servedChains(file)) {
			const last = path.at(-1);
			if (last !== undefined && path.length > 1 && last.certificate.isSelfIssued)
				yield { message: "root", of: last, data: { name: subjectName(last.certificate) } };
		}
	},
});
