import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";

/** 112 bits of strength (SP 800-131A revision 2, table 2). */
const LEAST_BITS = 224;

export const ecCurveTooSmall = defineRule({
	id: "ec-curve-too-small",
	severity: "error",
	profiles: EVERY_PROFILE,
	target: "publicKey",
	title: () => l10n.t("Elliptic curve below 224 bits"),
	citation: {
		source: "NIST SP 800-131A",
		section: "3",
		url: "https://nvlpubs.nist.gov/nistpubs/SpecialPublications/NIST.SP.800-131Ar2.pdf",
	},
	messages: {
		small: ({ curve = "", size = "" }) =>
			l10n.t(
				"The curve {0} has {1} bits, which is too few: OpenSSL says “ee key too small”, and TLS has no name for it. Take P-256.",
				curve,
				size,
			),
	},
	applies: ({ info: { key } }) => key.family === "EC" && key.size > 0,
	*check({ info: { key, algorithm } }) {
		if (key.family === "EC" && key.size < LEAST_BITS)
			yield {
				message: "small",
				range: algorithm.element,
				data: { curve: key.curve ?? l10n.t("of these parameters"), size: key.size },
			};
	},
});
