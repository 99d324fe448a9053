import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";

export const precertificate = defineRule({
	id: "precertificate",
	severity: "error",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Precertificate in place of the certificate"),
	citation: { source: "RFC 6962", section: "3.1", url: "https://www.rfc-editor.org/rfc/rfc6962#section-3.1" },
	messages: {
		poisoned: () =>
			l10n.t(
				"This is a precertificate, made for the logs of Certificate Transparency: every client refuses it (“unhandled critical extension”). The certificate itself has the same serial number.",
			),
		withTimestamps: () =>
			l10n.t("A precertificate has no timestamps of logs yet; with them the certificate has to be issued again."),
	},
	applies: ({ certificate }) => certificate.extensions.length > 0,
	*check({ certificate }) {
		const poison = certificate.extension("precertificatePoison");
		if (poison === undefined) return;
		const timestamps = certificate.extension("signedCertificateTimestampList");
		yield { message: "poisoned", range: poison.element };
		if (timestamps !== undefined) yield { message: "withTimestamps", severity: "warning", range: timestamps.element };
	},
});
