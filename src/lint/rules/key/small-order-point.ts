import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { octetKey } from "../../facts/octet-key.ts";

export const smallOrderPoint = defineRule({
	id: "small-order-point",
	severity: "error",
	profiles: EVERY_PROFILE,
	target: "publicKey",
	title: () => l10n.t("Public key of small order"),
	citation: { source: "RFC 7748", section: "6.1", url: "https://www.rfc-editor.org/rfc/rfc7748#section-6.1" },
	messages: {
		agreement: ({ algorithm = "" }) =>
			l10n.t(
				"The {0} key is a point of small order: every secret agreed with it is zero, so everybody knows it.",
				algorithm,
			),
		signature: ({ algorithm = "" }) =>
			l10n.t(
				"The {0} key is a point of small order: one signature fits many messages, so everybody can sign with it.",
				algorithm,
			),
	},
	applies: ({ info: { key } }) => key.family === "EdDSA" || key.family === "XDH",
	*check(subject) {
		const octets = octetKey(subject);
		if (octets?.flaw !== "small-order") return;
		const { algorithm, family } = subject.info.key;
		const message = family === "XDH" ? "agreement" : "signature";
		yield { message, range: octets.range, data: { algorithm } } as const;
	},
});
