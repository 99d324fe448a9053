import * as l10n from "@vscode/l10n";
import { TAG } from "../../../core/der/tags.ts";
import { type AlgorithmIdentifier, algorithmName } from "../../../core/x509/algorithm-identifier.ts";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";

export const rsaSignatureParameters = defineRule({
	id: "rsa-signature-parameters",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("RSA signature algorithm without its NULL"),
	citation: { source: "RFC 4055", section: "5", url: "https://www.rfc-editor.org/rfc/rfc4055#section-5" },
	messages: {
		notNull: ({ algorithm = "" }) =>
			l10n.t("The parameters of {0} must be NULL; strict software refuses the certificate as it stands.", algorithm),
	},
	applies: ({ certificate }) =>
		isRsaWithDigest(certificate.signature) || isRsaWithDigest(certificate.signatureAlgorithm),
	*check({ certificate: { signature, signatureAlgorithm } }) {
		for (const identifier of [signature, signatureAlgorithm])
			if (isRsaWithDigest(identifier) && identifier.parameters.tag !== TAG.NULL)
				yield { message: "notNull", range: identifier.element, data: { algorithm: algorithmName(identifier) } };
	},
});

/** RSASSA-PKCS1-v1_5 with a digest; RSASSA-PSS has parameters. */
const isRsaWithDigest = (identifier: AlgorithmIdentifier): boolean => /WithRSA/i.test(algorithmName(identifier));
