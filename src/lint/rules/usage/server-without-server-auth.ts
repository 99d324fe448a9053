import * as l10n from "@vscode/l10n";
import { defineRule } from "../../define-rule.ts";
import { mayServeTls, purposesOf } from "../../facts/purposes.ts";
import { isCertificateAuthority } from "../../facts/role.ts";

export const serverWithoutServerAuth = defineRule({
	id: "server-without-server-auth",
	severity: "error",
	profiles: ["publicTls", "mtlsServer"],
	target: "certificate",
	title: () => l10n.t("Server certificate may not be used by a server"),
	citation: { source: "RFC 5280", section: "4.2.1.12", url: "https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.12" },
	messages: {
		missing: ({ purposes = "" }) =>
			l10n.t(
				"extKeyUsage allows {0} but not serverAuth: clients refuse the certificate when a server presents it.",
				purposes,
			),
	},
	applies: ({ certificate }) => !isCertificateAuthority(certificate) && purposesOf(certificate) !== undefined,
	*check({ certificate }) {
		const range = certificate.extension("extKeyUsage")?.element ?? certificate.layout.certificate;
		const purposes = purposesOf(certificate)?.join(", ") ?? "";
		if (!mayServeTls(certificate)) yield { message: "missing", range, data: { purposes } };
	},
});
