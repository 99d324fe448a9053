import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";

/** Numbers of drafts and competitions, never to be used by the standards: their arcs and what became of them. */
const PRELIMINARY = [
	{ arc: "1.3.6.1.4.1.2.267.7.", algorithm: "Dilithium", standard: "ML-DSA" },
	{ arc: "1.3.6.1.4.1.2.267.12.", algorithm: "ML-DSA (initial public draft)", standard: "ML-DSA" },
	{ arc: "1.3.6.1.4.1.2.267.8.", algorithm: "Kyber", standard: "ML-KEM" },
	{ arc: "1.3.6.1.4.1.22554.5.6.", algorithm: "Kyber", standard: "ML-KEM" },
	{ arc: "1.3.9999.3.", algorithm: "Falcon", standard: "FN-DSA" },
	{ arc: "1.3.9999.6.", algorithm: "SPHINCS+", standard: "SLH-DSA" },
] as const;

export const preliminaryAlgorithm = defineRule({
	id: "preliminary-algorithm",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "publicKey",
	title: () => l10n.t("Post-quantum key of a draft"),
	citation: { source: "RFC 9881", section: "2", url: "https://www.rfc-editor.org/rfc/rfc9881#section-2" },
	messages: {
		draft: ({ algorithm = "", standard = "" }) =>
			l10n.t(
				"The key is for {0}, a draft that is not compatible with {1}, which came of it: released software does not know the key.",
				algorithm,
				standard,
			),
	},
	*check({ info: { algorithm } }) {
		const { dotted } = algorithm.algorithm;
		const found = PRELIMINARY.find(({ arc }) => dotted.startsWith(arc));
		if (found !== undefined)
			yield {
				message: "draft",
				range: algorithm.element,
				data: { algorithm: found.algorithm, standard: found.standard },
			};
	},
});
