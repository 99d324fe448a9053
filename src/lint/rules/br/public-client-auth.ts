import * as l10n from "@vscode/l10n";
import { defineRule } from "../../define-rule.ts";
import { isStatedTlsServer, purposesOf } from "../../facts/purposes.ts";

/** From then on Chrome's root program lets no CA issue server certificates that allow clientAuth. */
const LAST_DAY = "2027-03-15";

export const publicClientAuth = defineRule({
	id: "public-client-auth",
	severity: "info",
	profiles: ["publicTls"],
	target: "certificate",
	title: () => l10n.t("Public server certificate is a client certificate too"),
	citation: {
		source: "Chrome Root Program Policy",
		section: "1.3.2",
		url: "https://googlechrome.github.io/chromerootprogram/",
	},
	messages: {
		forbidden: () =>
			l10n.t("A public server certificate may no longer allow clientAuth: for mutual TLS use a CA of your own."),
		ending: ({ date = "" }) =>
			l10n.t(
				"The certificate allows clientAuth, which public CAs stop issuing by {0}: mutual TLS that uses it as a client fails after a renewal. Use a CA of your own for clients.",
				date,
			),
	},
	applies: ({ certificate }) => isStatedTlsServer(certificate),
	*check({ certificate }) {
		const extension = certificate.extension("extKeyUsage");
		const { epochMs } = certificate.notBefore;
		if (extension === undefined || epochMs === undefined || !purposesOf(certificate)?.includes("clientAuth")) return;
		const range = extension.element;
		if (epochMs >= Date.parse(LAST_DAY)) yield { message: "forbidden", severity: "error", range };
		else yield { message: "ending", range, data: { date: LAST_DAY } };
	},
});
