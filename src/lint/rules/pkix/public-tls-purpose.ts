import * as l10n from "@vscode/l10n";
import { defineRule } from "../../define-rule.ts";
import { tlsBaselineRequirements } from "../../facts/citation.ts";
import { purposesOf } from "../../facts/purposes.ts";
import { type TlsProfile, tlsProfile } from "../../facts/tls-profile.ts";

/** Purposes that a CA of public TLS may not share its key with (§7.1.2.10.6). */
const FORBIDDEN_TO_CA: readonly string[] = [
	"codeSigning",
	"emailProtection",
	"timeStamping",
	"OCSPSigning",
	"precertificateSigning",
];

/** The purposes that a profile speaks of; others are merely unknown to it. */
const KNOWN: Readonly<Record<TlsProfile, readonly string[]>> = {
	root: [],
	nonTlsCa: [],
	precertificateCa: ["precertificateSigning"],
	subordinateCa: ["serverAuth", "clientAuth", "anyExtendedKeyUsage", ...FORBIDDEN_TO_CA],
	ocspResponder: ["OCSPSigning"],
	subscriber: [],
};

export const publicTlsPurpose = defineRule({
	id: "public-tls-purpose",
	severity: "error",
	profiles: ["publicTls"],
	target: "certificate",
	title: () => l10n.t("Purposes that a CA or OCSP responder of public TLS may not have"),
	citation: tlsBaselineRequirements("7.1.2.10.6"),
	effective: "2019-01-01",
	messages: {
		rootHasPurposes: () =>
			l10n.t("A root has no extKeyUsage in public TLS: what it may issue for is decided in the trust stores."),
		caForbidden: ({ purposes = "" }) =>
			l10n.t("extKeyUsage of the CA has {0}, which a CA of public TLS may not have.", purposes),
		signsAnswers: () =>
			l10n.t(
				"extKeyUsage of the CA has OCSPSigning, so that every key it certifies with the same purpose can answer for its issuer.",
			),
		caUnknown: ({ purposes = "" }) =>
			l10n.t("extKeyUsage of the CA has {0}, which public TLS advises against.", purposes),
		onlyOne: ({ purposes = "", expected = "" }) =>
			l10n.t("extKeyUsage has {0} beside {1}, which has to stand alone here.", purposes, expected),
	},
	applies: ({ certificate }) => tlsProfile(certificate) !== "subscriber",
	*check({ certificate }) {
		const profile = tlsProfile(certificate);
		const purposes = purposesOf(certificate);
		const extension = certificate.extension("extKeyUsage");
		if (extension === undefined || purposes === undefined) return;
		const range = extension.element;
		const unknown = purposes.filter((purpose) => !KNOWN[profile].includes(purpose)).join(", ");
		if (profile === "root") yield { message: "rootHasPurposes", range };
		else if (profile === "nonTlsCa") {
			if (purposes.includes("OCSPSigning")) yield { message: "signsAnswers", range };
		} else if (profile === "subordinateCa") {
			const forbidden = purposes.filter((purpose) => FORBIDDEN_TO_CA.includes(purpose)).join(", ");
			if (forbidden !== "") yield { message: "caForbidden", range, data: { purposes: forbidden } };
			if (unknown !== "") yield { message: "caUnknown", severity: "info", range, data: { purposes: unknown } };
		} else if (unknown !== "") {
			const [expected = ""] = KNOWN[profile];
			yield { message: "onlyOne", range, data: { purposes: unknown, expected } };
		}
	},
});
