import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { rsaKey } from "../../facts/rsa-modulus.ts";

export const rsaModulusNotWholeOctets = defineRule({
	id: "rsa-modulus-not-whole-octets",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "publicKey",
	title: () => l10n.t("RSA modulus is not a whole number of octets"),
	citation: {
		source: "CA/B TLS BR",
		section: "6.1.5",
		url: "https://cabforum.org/working-groups/server/baseline-requirements/requirements/#615-key-sizes",
	},
	messages: {
		odd: ({ size = "" }) =>
			l10n.t(
				"The RSA modulus has {0} bits, which 8 does not divide: CAs refuse the key, and some hardware modules cannot load it. The program that made it is broken.",
				size,
			),
	},
	applies: (subject) => rsaKey(subject) !== undefined,
	*check(subject) {
		const key = rsaKey(subject);
		if (key !== undefined && key.size % 8 !== 0) yield { message: "odd", range: key.modulus, data: { size: key.size } };
	},
});
