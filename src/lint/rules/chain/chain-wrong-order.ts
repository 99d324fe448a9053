import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { servedChains } from "../../facts/served-chain.ts";
import { subjectName } from "../../facts/subject-name.ts";

export const chainWrongOrder = defineRule({
	id: "chain-wrong-order",
	severity: "error",
	profiles: EVERY_PROFILE,
	target: "file",
	title: () => l10n.t("Certificates of a chain are in the wrong order"),
	citation: { source: "RFC 5246", section: "7.4.2", url: "https://www.rfc-editor.org/rfc/rfc5246#section-7.4.2" },
	messages: {
		leafFirst: ({ leaf = "" }) =>
			l10n.t(
				"The certificate of “{0}” has to come first: servers take the first certificate for their own and fail with “key values mismatch”.",
				leaf,
			),
		issuerNext: ({ issuer = "", subject = "" }) =>
			l10n.t(
				"“{0}” has to stand directly behind “{1}”, which it issued: some clients do not sort the chain.",
				issuer,
				subject,
			),
		belongs: () => l10n.t("Its place is behind this one."),
	},
	applies: (file) => servedChains(file).some(({ path }) => path.length > 1),
	*check(file) {
		for (const { path, certificates } of servedChains(file)) {
			const [leaf] = path;
			const present = certificates.filter((each) => path.includes(each));
			const wrong = path.findIndex((each, index) => present[index] !== each);
			const misplaced = path[wrong];
			const before = path[wrong - 1];
			if (misplaced === undefined || leaf === undefined) continue;
			if (before === undefined)
				yield { message: "leafFirst", of: misplaced, data: { leaf: subjectName(leaf.certificate) } };
			else
				yield {
					message: "issuerNext",
					severity: "warning",
					of: misplaced,
					data: { issuer: subjectName(misplaced.certificate), subject: subjectName(before.certificate) },
					related: [{ message: "belongs", of: before }],
				};
		}
	},
});
