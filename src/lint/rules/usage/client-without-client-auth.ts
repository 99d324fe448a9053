import * as l10n from "@vscode/l10n";
import { defineRule } from "../../define-rule.ts";
import { mayBeTlsClient, purposesOf } from "../../facts/purposes.ts";
import { isCertificateAuthority } from "../../facts/role.ts";

export const clientWithoutClientAuth = defineRule({
	id: "client-without-client-auth",
	severity: "error",
	profiles: ["mtlsClient"],
	target: "certificate",
	title: () => l10n.t("Client certificate may not be used by a client"),
	citation: { source: "RFC 5280", section: "4.2.1.12", url: "https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.12" },
	messages: {
		missing: ({ purposes = "" }) =>
			l10n.t(
				"extKeyUsage allows {0} but not clientAuth: a server that asks for a client certificate refuses it (“bad certificate”, “unsupported certificate purpose”).",
				purposes,
			),
	},
	applies: ({ certificate }) => !isCertificateAuthority(certificate) && purposesOf(certificate) !== undefined,
	*check({ certificate }) {
		const range = certificate.extension("extKeyUsage")?.element ?? certificate.layout.certificate;
		const purposes = purposesOf(certificate)?.join(", ") ?? "";
		if (!mayBeTlsClient(certificate)) yield { message: "missing", range, data: { purposes } };
	},
});
