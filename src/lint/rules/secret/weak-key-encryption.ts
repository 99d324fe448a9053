import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";

const WEAK_CIPHER = /^(RC2|RC4|DES)/;
const FEWEST_ITERATIONS = 10_000;

export const weakKeyEncryption = defineRule({
	id: "weak-key-encryption",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "privateKey",
	title: () => l10n.t("Private key is encrypted in an old way"),
	citation: { source: "RFC 8018", section: "4.2", url: "https://www.rfc-editor.org/rfc/rfc8018#section-4.2" },
	messages: {
		traditional: () =>
			l10n.t(
				"The key is encrypted as OpenSSL did it before PKCS#8, with one round of MD5: a weak password is guessed at once, and Java does not read it.",
			),
		cipher: ({ cipher = "" }) => l10n.t("The key is encrypted with {0}: encrypt it again with AES-256.", cipher),
		iterations: ({ iterations = "" }) =>
			l10n.t("The password is stretched in {0} rounds: a weak one is guessed soon.", iterations),
	},
	applies: ({ privateKey }) => privateKey.encryption !== undefined,
	*check({ privateKey: { encryption } }) {
		const { scheme, cipher = "", kdf, iterations } = encryption ?? { scheme: "" };
		const isFewRounds =
			(kdf === "PBKDF2" || kdf === "PKCS#12" || kdf === "PBKDF1") &&
			(iterations ?? FEWEST_ITERATIONS) < FEWEST_ITERATIONS;
		if (scheme === "DEK-Info") yield { message: "traditional" };
		else if (WEAK_CIPHER.test(cipher)) yield { message: "cipher", data: { cipher } };
		else if (isFewRounds) yield { message: "iterations", severity: "info", data: { iterations: iterations ?? 0 } };
	},
});
