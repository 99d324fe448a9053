import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { rsaKey } from "../../facts/rsa-modulus.ts";
import { sharedPrimes } from "../../facts/shared-primes.ts";

export const rsaSharedPrime = defineRule({
	id: "rsa-shared-prime",
	severity: "error",
	profiles: EVERY_PROFILE,
	target: "file",
	title: () => l10n.t("Two RSA keys share a prime"),
	citation: { source: "Heninger et al., 2012", section: "3.2", url: "https://factorable.net/weakkeys12.extended.pdf" },
	messages: {
		shared: () =>
			l10n.t(
				"The RSA key shares a prime with another one in this file: who divides one by the other has both private keys.",
			),
		other: () => l10n.t("The other key."),
	},
	applies: ({ publicKeys }) => publicKeys.filter((key) => rsaKey(key) !== undefined).length > 1,
	*check({ publicKeys }) {
		for (const { subject, with: other } of sharedPrimes(publicKeys)) {
			const range = rsaKey(subject)?.modulus;
			const otherRange = rsaKey(other)?.modulus;
			if (range !== undefined && otherRange !== undefined)
				yield { message: "shared", of: subject, range, related: [{ message: "other", of: other, range: otherRange }] };
		}
	},
});
