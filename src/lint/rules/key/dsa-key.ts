import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";

export const dsaKey = defineRule({
	id: "dsa-key",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "publicKey",
	title: () => l10n.t("DSA key"),
	citation: { source: "FIPS 186-5", section: "4", url: "https://csrc.nist.gov/pubs/fips/186-5/final" },
	messages: {
		dsa: () =>
			l10n.t(
				"DSA has been withdrawn: TLS 1.3 has no signatures with it and browsers have no ciphers, so servers say “no shared cipher”.",
			),
	},
	*check({ info }, { profile }) {
		if (info.key.family === "DSA")
			yield { message: "dsa", range: info.algorithm.element, severity: profile === "private" ? "warning" : "error" };
	},
});
