import * as l10n from "@vscode/l10n";
import { defineRule } from "../../define-rule.ts";
import { tlsBaselineRequirements } from "../../facts/citation.ts";
import { isStatedTlsServer, purposesOf } from "../../facts/purposes.ts";

const FORBIDDEN: readonly string[] = [
	"codeSigning",
	"emailProtection",
	"timeStamping",
	"OCSPSigning",
	"precertificateSigning",
];
/** `anyExtendedKeyUsage` has a rule of its own. */
const EXPECTED: readonly string[] = ["serverAuth", "clientAuth", "anyExtendedKeyUsage"];

export const serverPurposes = defineRule({
	id: "server-purposes",
	severity: "error",
	profiles: ["publicTls"],
	target: "certificate",
	title: () => l10n.t("Public server certificate has purposes of others"),
	citation: tlsBaselineRequirements("7.1.2.7.10"),
	messages: {
		forbidden: ({ purposes = "" }) =>
			l10n.t("A public server certificate may not allow {0}: the key of a server could sign in their place.", purposes),
		unexpected: ({ purposes = "" }) =>
			l10n.t("A public server certificate should not allow {0}, which no browser knows.", purposes),
	},
	applies: ({ certificate }) => isStatedTlsServer(certificate),
	*check({ certificate }) {
		const extension = certificate.extension("extKeyUsage");
		if (extension === undefined) return;
		const purposes = purposesOf(certificate) ?? [];
		const forbidden = purposes.filter((purpose) => FORBIDDEN.includes(purpose));
		const unexpected = purposes.filter((purpose) => !(FORBIDDEN.includes(purpose) || EXPECTED.includes(purpose)));
		const range = extension.element;
		if (forbidden.length > 0) yield { message: "forbidden", range, data: { purposes: forbidden.join(", ") } };
		if (unexpected.length > 0)
			yield { message: "unexpected", severity: "info", range, data: { purposes: unexpected.join(", ") } };
	},
});
