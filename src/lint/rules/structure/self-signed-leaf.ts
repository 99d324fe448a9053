import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { isStatedTlsServer } from "../../facts/purposes.ts";

export const selfSignedLeaf = defineRule({
	id: "self-signed-leaf",
	severity: "info",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Server certificate is its own issuer"),
	citation: { source: "RFC 5280", section: "3.2", url: "https://www.rfc-editor.org/rfc/rfc5280#section-3.2" },
	messages: {
		selfSigned: () =>
			l10n.t(
				"The certificate names itself as its issuer: every client has to be told to trust this very one (“self-signed certificate”, DEPTH_ZERO_SELF_SIGNED_CERT), again after each renewal.",
			),
	},
	applies: ({ certificate }) => isStatedTlsServer(certificate),
	*check({ certificate }) {
		if (certificate.isSelfIssued) yield { message: "selfSigned", range: certificate.layout.issuer };
	},
});
