import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { rsaKey, rsaModulus } from "../../facts/rsa-modulus.ts";

export const rsaRoca = defineRule({
	id: "rsa-roca",
	severity: "error",
	profiles: EVERY_PROFILE,
	target: "publicKey",
	title: () => l10n.t("RSA key of a broken Infineon chip (ROCA)"),
	citation: { source: "CVE-2017-15361", section: "", url: "https://crocs.fi.muni.cz/public/papers/rsa_ccs17" },
	messages: {
		fingerprint: () =>
			l10n.t(
				"The RSA modulus has the fingerprint of Infineon’s broken key generation (ROCA): from the public key alone the private one can be computed.",
			),
	},
	applies: (subject) => rsaModulus(subject) !== undefined,
	*check(subject) {
		const range = rsaKey(subject)?.modulus;
		if (rsaModulus(subject)?.isRoca === true && range !== undefined) yield { message: "fingerprint", range };
	},
});
