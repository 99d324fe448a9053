import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { purposesOf } from "../../facts/purposes.ts";

export const ocspResponderWithoutNoCheck = defineRule({
	id: "ocsp-responder-without-no-check",
	severity: "info",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("OCSP responder whose own status would have to be asked for"),
	citation: {
		source: "RFC 6960",
		section: "4.2.2.2.1",
		url: "https://www.rfc-editor.org/rfc/rfc6960#section-4.2.2.2.1",
	},
	messages: {
		missing: () =>
			l10n.t(
				"The certificate signs OCSP responses but lacks ocspNoCheck: clients may ask for its own status, which only it could sign, and give up.",
			),
	},
	applies: ({ certificate }) => purposesOf(certificate)?.includes("OCSPSigning") === true,
	*check({ certificate }, { profile }) {
		const extension = certificate.extension("extKeyUsage");
		if (extension !== undefined && certificate.extension("ocspNoCheck") === undefined)
			yield { message: "missing", severity: profile === "publicTls" ? "error" : "info", range: extension.element };
	},
});
