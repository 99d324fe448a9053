import * as l10n from "@vscode/l10n";
import { algorithmName } from "../../../core/x509/algorithm-identifier.ts";
import { readRsassaPssParameters } from "../../../core/x509/rsassa-pss-parameters.ts";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";

/** Octets of the digests that RSA-PSS is used with in TLS (RFC 8446 §4.2.3). */
const DIGEST_LENGTH: Readonly<Record<string, number>> = { sha256: 32, sha384: 48, sha512: 64 };

export const rsaPssParameters = defineRule({
	id: "rsa-pss-parameters",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("RSA-PSS parameters that TLS does not take"),
	citation: { source: "RFC 8446", section: "4.2.3", url: "https://www.rfc-editor.org/rfc/rfc8446#section-4.2.3" },
	messages: {
		none: () => l10n.t("The RSA-PSS signature states no parameters, which means SHA-1: validators refuse it."),
		masks: ({ hash = "", maskHash = "" }) =>
			l10n.t(
				"The RSA-PSS signature uses {0} and a mask made with {1}; TLS wants the same digest for both.",
				hash,
				maskHash,
			),
		salt: ({ saltLength = "", expected = "" }) =>
			l10n.t(
				"The RSA-PSS signature has a salt of {0} octets; TLS wants {1}, the length of the digest.",
				saltLength,
				expected,
			),
	},
	applies: ({ certificate }) => algorithmName(certificate.signatureAlgorithm) === "id-RSASSA-PSS",
	*check({ certificate: { signatureAlgorithm }, item }) {
		const range = signatureAlgorithm.element;
		const read = readRsassaPssParameters(item.bytes, signatureAlgorithm.parameters);
		if (read === undefined) {
			yield { message: "none", range };
			return;
		}
		const { hash, maskHash, saltLength = "?" } = read;
		const expected = DIGEST_LENGTH[hash];
		if (hash !== maskHash) yield { message: "masks", range, data: { hash, maskHash } };
		else if (expected !== undefined && saltLength !== expected)
			yield { message: "salt", range, data: { saltLength, expected } };
	},
});
