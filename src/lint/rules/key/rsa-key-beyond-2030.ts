import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";

/** Of 112 bits of strength that a key of 2,048 bits has; one of 3,072 has 128. */
const LEAST_BITS = 3072;
const TOO_SMALL_ANYWAY = 2048;
const END = Date.parse("2031-01-01T00:00:00Z");

export const rsaKeyBeyond2030 = defineRule({
	id: "rsa-key-beyond-2030",
	severity: "info",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("RSA key below 3,072 bits for the time after 2030"),
	citation: {
		source: "NIST SP 800-57 Part 1",
		section: "5.6.3",
		url: "https://nvlpubs.nist.gov/nistpubs/SpecialPublications/NIST.SP.800-57pt1r5.pdf",
	},
	messages: {
		beyond: ({ size = "" }) =>
			l10n.t(
				"The certificate is valid after 2030, when RSA keys of {0} bits are to be replaced by 3,072 bits or an elliptic curve.",
				size,
			),
	},
	applies: ({ certificate }) =>
		certificate.subjectPublicKeyInfo.key.family === "RSA" &&
		certificate.subjectPublicKeyInfo.key.size >= TOO_SMALL_ANYWAY,
	*check({ certificate }) {
		const { key } = certificate.subjectPublicKeyInfo;
		if (key.family === "RSA" && key.size < LEAST_BITS && (certificate.notAfter.epochMs ?? 0) >= END)
			yield { message: "beyond", range: key.modulus, data: { size: key.size } };
	},
});
