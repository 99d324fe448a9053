import * as l10n from "@vscode/l10n";
import { isPresent } from "../../../core/der/element.ts";
import { algorithmName } from "../../../core/x509/algorithm-identifier.ts";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";

/** RFC 5758 §3.2, RFC 8410 §3, RFC 9881 §2, RFC 9909 §3: the parameters MUST be absent, not NULL. */
const WITHOUT_PARAMETERS = /^(ecdsa-with-|Ed(25519|448)$|ML-DSA-|SLH-DSA-)/i;

export const algorithmParametersNotAbsent = defineRule({
	id: "algorithm-parameters-not-absent",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Signature algorithm with parameters where there are none"),
	citation: { source: "RFC 9881", section: "2", url: "https://www.rfc-editor.org/rfc/rfc9881#section-2" },
	messages: {
		present: ({ algorithm = "" }) =>
			l10n.t(
				"The signature algorithm {0} has parameters, which it may not have, not even NULL: strict software refuses the certificate.",
				algorithm,
			),
	},
	applies: ({ certificate }) => WITHOUT_PARAMETERS.test(algorithmName(certificate.signatureAlgorithm)),
	*check({ certificate: { signature, signatureAlgorithm } }) {
		for (const algorithm of [signature, signatureAlgorithm])
			if (isPresent(algorithm.parameters))
				yield { message: "present", range: algorithm.element, data: { algorithm: algorithmName(algorithm) } };
	},
});
