import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { publishedBy } from "../../facts/published-key.ts";

export const knownPrivateKey = defineRule({
	id: "known-private-key",
	severity: "error",
	profiles: EVERY_PROFILE,
	target: "publicKey",
	title: () => l10n.t("Private key that everybody has"),
	citation: { source: "CWE-321", section: "", url: "https://cwe.mitre.org/data/definitions/321.html" },
	messages: {
		published: ({ project = "" }) =>
			l10n.t(
				"The private half of this key is published among the tests or examples of {0}: everybody can be who uses it.",
				project,
			),
	},
	*check(subject) {
		const project = publishedBy(subject);
		if (project !== undefined) yield { message: "published", range: subject.info.subjectPublicKey, data: { project } };
	},
});
