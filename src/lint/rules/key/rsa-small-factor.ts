import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { rsaKey, rsaModulus } from "../../facts/rsa-modulus.ts";

export const rsaSmallFactor = defineRule({
	id: "rsa-small-factor",
	severity: "error",
	profiles: EVERY_PROFILE,
	target: "publicKey",
	title: () => l10n.t("RSA modulus has a small factor"),
	citation: {
		source: "CA/B TLS BR",
		section: "6.1.6",
		url: "https://cabforum.org/working-groups/server/baseline-requirements/requirements/#616-public-key-parameters-generation-and-quality-checking",
	},
	messages: {
		divides: ({ factor = "" }) =>
			l10n.t(
				"{0} divides the RSA modulus: it is no product of two large primes, so the key was damaged or never one, and can often be broken.",
				factor,
			),
	},
	applies: (subject) => rsaModulus(subject) !== undefined,
	*check(subject) {
		const factor = rsaModulus(subject)?.smallFactor;
		const range = rsaKey(subject)?.modulus;
		if (factor !== undefined && range !== undefined) yield { message: "divides", range, data: { factor } };
	},
});
