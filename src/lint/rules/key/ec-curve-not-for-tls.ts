import * as l10n from "@vscode/l10n";
import { defineRule, type Profile } from "../../define-rule.ts";

/** RFC 8446 §4.2.3; what else is on its list is told from a signature of an older version. */
const IN_TLS: readonly string[] = ["P-256", "P-384", "P-521"];
const TLS_PROFILES: readonly Profile[] = ["publicTls", "mtlsClient", "mtlsServer"];

export const ecCurveNotForTls = defineRule({
	id: "ec-curve-not-for-tls",
	severity: "warning",
	profiles: TLS_PROFILES,
	target: "publicKey",
	title: () => l10n.t("Elliptic curve that TLS clients do not know"),
	citation: { source: "RFC 8446", section: "4.2.3", url: "https://www.rfc-editor.org/rfc/rfc8446#section-4.2.3" },
	messages: {
		unknown: ({ curve = "" }) =>
			l10n.t(
				"TLS 1.3 has no signatures with keys on {0}: OpenSSL says “tlsv1 alert protocol version”, browsers and Go refuse the certificate. Take P-256 or P-384.",
				curve,
			),
	},
	applies: ({ info: { key } }) => key.family === "EC" && key.curve !== undefined,
	*check({ info: { key, algorithm } }, { profile }) {
		if (key.family === "EC" && key.curve !== undefined && !IN_TLS.includes(key.curve))
			yield {
				message: "unknown",
				range: algorithm.element,
				data: { curve: key.curve },
				severity: profile === "publicTls" ? "error" : "warning",
			};
	},
});
