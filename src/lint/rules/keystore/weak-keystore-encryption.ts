import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";

/** Ciphers with keys of 40 to 112 bits or broken designs, as the decoder names them. */
const WEAK_CIPHER = /^(RC2|RC4|DES)/;
const FEWEST_ITERATIONS = 10_000;

export const weakKeystoreEncryption = defineRule({
	id: "weak-keystore-encryption",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "keystore",
	title: () => l10n.t("Keystore is encrypted with an old cipher or too few rounds"),
	citation: {
		source: "NIST SP 800-132",
		section: "5.2",
		url: "https://csrc.nist.gov/pubs/sp/800/132/final",
	},
	messages: {
		cipher: ({ cipher = "" }) =>
			l10n.t(
				"{0} protects a part of this keystore: OpenSSL 3 opens it with -legacy alone, and it protects little. Write it again with AES-256.",
				cipher,
			),
		iterations: ({ iterations = "" }) =>
			l10n.t(
				"The key for a part of this keystore is derived in {0} rounds: a weak password is guessed soon. 10,000 are the least that Java itself uses.",
				iterations,
			),
	},
	applies: ({ keystore: { type, protection } }) => type === "PKCS12" && protection.length > 0,
	*check({ keystore: { protection } }) {
		const said = new Set<string>();
		for (const { cipher, iterations, kdf, range } of protection) {
			const isFewRounds = kdf !== "scrypt" && iterations !== undefined && iterations < FEWEST_ITERATIONS;
			if (cipher !== undefined && WEAK_CIPHER.test(cipher) && !said.has(cipher)) {
				said.add(cipher);
				yield { message: "cipher", range, data: { cipher } };
			}
			if (isFewRounds && !said.has("iterations")) {
				said.add("iterations");
				yield { message: "iterations", range, data: { iterations } };
			}
		}
	},
});
