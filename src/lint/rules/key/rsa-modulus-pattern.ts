import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE, type Violation } from "../../define-rule.ts";
import { rsaKey, rsaModulus } from "../../facts/rsa-modulus.ts";

export const rsaModulusPattern = defineRule({
	id: "rsa-modulus-pattern",
	severity: "error",
	profiles: EVERY_PROFILE,
	target: "publicKey",
	title: () => l10n.t("RSA modulus is not random"),
	citation: { source: "RFC 8017", section: "3.1", url: "https://www.rfc-editor.org/rfc/rfc8017#section-3.1" },
	messages: {
		repetition: ({ octet = "", times = "" }) =>
			l10n.t(
				"The RSA modulus has the octet {0} {1} times in a row: it was damaged, or made by a broken generator whose keys can be factored.",
				octet,
				times,
			),
		bias: ({ onesPercent = "" }) =>
			l10n.t(
				"{0} percent of the RSA modulus’s bits are ones, where random ones would be 50: keys of such a generator have been factored.",
				onesPercent,
			),
		chosen: ({ onesPercent = "" }) =>
			l10n.t(
				"{0} percent of the RSA modulus’s bits are ones, because its upper half was chosen: it has fewer unknown bits than its size says.",
				onesPercent,
			),
	},
	applies: (subject) => rsaModulus(subject) !== undefined,
	*check(subject): Iterable<Violation<"repetition" | "bias" | "chosen">> {
		const pattern = rsaModulus(subject)?.pattern;
		const range = rsaKey(subject)?.modulus;
		if (pattern === undefined || range === undefined) return;
		const { kind } = pattern;
		if (kind === "repetition") {
			const octet = pattern.octet.toString(16).toUpperCase().padStart(2, "0");
			yield { message: kind, range, data: { octet, times: pattern.times } };
		} else
			yield {
				message: kind,
				range,
				data: { onesPercent: pattern.onesPercent },
				severity: kind === "chosen" ? "warning" : "error",
			};
	},
});
