import * as l10n from "@vscode/l10n";
import { defineRule } from "../../define-rule.ts";
import { tlsBaselineRequirements } from "../../facts/citation.ts";
import { tlsProfile } from "../../facts/tls-profile.ts";

/** From then on an issuing CA has to have the extension (Mozilla Root Store Policy §5.3). */
const REQUIRED_FROM = Date.UTC(2019, 0, 1);

export const caWithoutPurposes = defineRule({
	id: "ca-without-purposes",
	severity: "warning",
	profiles: ["publicTls"],
	target: "certificate",
	title: () => l10n.t("Issuing CA of public TLS is not confined to it"),
	citation: tlsBaselineRequirements("7.1.2.10.6"),
	messages: {
		without: () => l10n.t("The issuing CA has no extKeyUsage: in public TLS it has to be confined to serverAuth."),
	},
	applies: ({ certificate }) => tlsProfile(certificate) === "subordinateCa",
	*check({ certificate }) {
		if (certificate.extension("extKeyUsage") !== undefined) return;
		const isOld = (certificate.notBefore.epochMs ?? REQUIRED_FROM) < REQUIRED_FROM;
		yield { message: "without", severity: isOld ? "info" : "warning", range: certificate.layout.subject };
	},
});
