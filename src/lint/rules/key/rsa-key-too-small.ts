import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { rsaKey } from "../../facts/rsa-modulus.ts";

/** The least that anybody takes (SP 800-131A revision 2, table 2). */
const LEAST_BITS = 2048;

export const rsaKeyTooSmall = defineRule({
	id: "rsa-key-too-small",
	severity: "error",
	profiles: EVERY_PROFILE,
	target: "publicKey",
	title: () => l10n.t("RSA key below 2,048 bits"),
	citation: {
		source: "NIST SP 800-131A",
		section: "3",
		url: "https://nvlpubs.nist.gov/nistpubs/SpecialPublications/NIST.SP.800-131Ar2.pdf",
	},
	messages: {
		small: ({ size = "" }) =>
			l10n.t(
				"An RSA key of {0} bits can be broken, or will be: OpenSSL says “ee key too small”, browsers and Java refuse it too. Take at least 2,048.",
				size,
			),
	},
	applies: (subject) => rsaKey(subject) !== undefined,
	*check(subject) {
		const key = rsaKey(subject);
		if (key !== undefined && key.size < LEAST_BITS)
			yield { message: "small", range: key.modulus, data: { size: key.size } };
	},
});
