import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { isForKey, statedPublicHalves } from "../../facts/key-match.ts";
import { servedChains } from "../../facts/served-chain.ts";
import { subjectName } from "../../facts/subject-name.ts";

export const keyDoesNotMatch = defineRule({
	id: "key-does-not-match",
	severity: "error",
	profiles: EVERY_PROFILE,
	target: "file",
	title: () => l10n.t("Private key does not belong to the certificate"),
	citation: { source: "RFC 5246", section: "7.4.2", url: "https://www.rfc-editor.org/rfc/rfc5246#section-7.4.2" },
	messages: {
		none: ({ leaf = "" }) =>
			l10n.t(
				"The private key belongs to no certificate here, not to “{0}” either: servers fail with “key values mismatch”.",
				leaf,
			),
		later: ({ name = "" }) =>
			l10n.t(
				"The private key belongs to “{0}”, which is not the first certificate: servers take the first one and fail with “key values mismatch”.",
				name,
			),
		certificate: () => l10n.t("The certificate in question."),
	},
	applies: (file) => servedChains(file).length === 1 && statedPublicHalves(file).length > 0,
	*check(file) {
		const [chain] = servedChains(file);
		if (chain === undefined) return;
		const { certificates, leaf } = chain;
		for (const key of statedPublicHalves(file)) {
			const match = certificates.find((each) => isForKey(each, key));
			if (match === undefined)
				yield {
					message: "none",
					of: key,
					data: { leaf: subjectName(leaf.certificate) },
					related: [{ message: "certificate", of: leaf }],
				};
			else if (match !== certificates[0])
				yield {
					message: "later",
					of: key,
					data: { name: subjectName(match.certificate) },
					related: [{ message: "certificate", of: match }],
				};
		}
	},
});
