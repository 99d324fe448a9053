import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { rsaKey, rsaModulus } from "../../facts/rsa-modulus.ts";

export const rsaClosePrimes = defineRule({
	id: "rsa-close-primes",
	severity: "error",
	profiles: EVERY_PROFILE,
	target: "publicKey",
	title: () => l10n.t("RSA primes are too close together"),
	citation: { source: "CVE-2022-26320", section: "", url: "https://fermatattack.secvuln.info/" },
	messages: {
		close: ({ rounds = "" }) =>
			l10n.t(
				"The two primes of the RSA key are so close that Fermat’s method finds them at attempt {0}: everybody can compute the private key.",
				rounds,
			),
	},
	applies: (subject) => rsaModulus(subject) !== undefined,
	*check(subject) {
		const rounds = rsaModulus(subject)?.fermatRounds;
		const range = rsaKey(subject)?.modulus;
		if (rounds !== undefined && range !== undefined) yield { message: "close", range, data: { rounds: rounds + 1 } };
	},
});
