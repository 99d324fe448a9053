import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";

const WEAK_DIGEST = /^(hmacWith)?(md5|sha-?1)$/i;
const FEWEST_ITERATIONS = 10_000;

export const weakKeystoreMac = defineRule({
	id: "weak-keystore-mac",
	severity: "info",
	profiles: EVERY_PROFILE,
	target: "keystore",
	title: () => l10n.t("Keystore would not notice changes, or makes its password easy to guess"),
	citation: { source: "RFC 9579", section: "1", url: "https://www.rfc-editor.org/rfc/rfc9579#section-1" },
	messages: {
		none: () =>
			l10n.t(
				"The keystore has no MAC: nobody notices when it is changed. For a truststore of certificates that is often meant so.",
			),
		digest: ({ algorithm = "" }) => l10n.t("The keystore's MAC uses {0}: write it again with SHA-256.", algorithm),
		iterations: ({ iterations = "" }) =>
			l10n.t("The keystore's MAC is made in {0} rounds: a weak password is guessed soon.", iterations),
	},
	applies: ({ keystore: { type } }) => type === "PKCS12",
	*check({ keystore: { mac, entries } }) {
		if (mac === undefined) {
			if (entries.length > 0) yield { message: "none" };
			return;
		}
		const { algorithm = "", iterations, range } = mac;
		if (WEAK_DIGEST.test(algorithm)) yield { message: "digest", range, data: { algorithm } };
		else if (iterations !== undefined && iterations < FEWEST_ITERATIONS)
			yield { message: "iterations", range, data: { iterations } };
	},
});
