import * as l10n from "@vscode/l10n";
import { defineRule } from "../../define-rule.ts";
import { tlsBaselineRequirements } from "../../facts/citation.ts";
import { type TlsProfile, tlsProfile } from "../../facts/tls-profile.ts";

interface Extensions {
	/** Those that have to be there beyond what other rules ask for. */
	readonly required?: readonly string[];
	readonly recommended?: readonly string[];
	readonly forbidden?: readonly string[];
	/** Those that the profile knows; of others it says that they are not recommended. */
	readonly known: readonly string[];
}

const OF_ALL = ["authorityKeyIdentifier", "subjectKeyIdentifier", "keyUsage", "basicConstraints"] as const;
const OF_ISSUED = ["authorityInfoAccess", "certificatePolicies", "cRLDistributionPoints", "extKeyUsage"] as const;
const OF_LOGGED = ["signedCertificateTimestampList", "precertificatePoison"] as const;

/** §7.1.2.1.2, §7.1.2.3, §7.1.2.7.6, §7.1.2.8.2, §7.1.2.10. */
const PROFILES: Readonly<Partial<Record<TlsProfile, Extensions>>> = {
	root: {
		recommended: ["authorityKeyIdentifier"],
		// What a root may do is said by the trust stores; other rules speak of its purposes and policies.
		known: [...OF_ALL, "extKeyUsage", "certificatePolicies", "subjectAltName", ...OF_LOGGED],
	},
	subordinateCa: {
		required: ["cRLDistributionPoints"],
		known: [...OF_ALL, ...OF_ISSUED, "nameConstraints", ...OF_LOGGED],
	},
	ocspResponder: {
		forbidden: ["certificatePolicies", "cRLDistributionPoints"],
		known: [
			...OF_ALL,
			"extKeyUsage",
			"ocspNoCheck",
			"authorityInfoAccess",
			"certificatePolicies",
			"cRLDistributionPoints",
		],
	},
	subscriber: {
		known: [...OF_ALL, ...OF_ISSUED, "subjectAltName", ...OF_LOGGED],
	},
};

export const publicTlsExtension = defineRule({
	id: "public-tls-extension",
	severity: "error",
	profiles: ["publicTls"],
	target: "certificate",
	title: () => l10n.t("Extensions that public TLS asks for, forbids or advises against"),
	citation: tlsBaselineRequirements("7.1.2"),
	effective: "2023-09-15",
	messages: {
		required: ({ extension = "" }) => l10n.t("The certificate has no {0}, which public TLS asks for.", extension),
		recommended: ({ extension = "" }) => l10n.t("The certificate has no {0}, which public TLS recommends.", extension),
		forbidden: ({ extension = "" }) => l10n.t("The certificate has {0}, which public TLS forbids here.", extension),
		unknown: ({ extension = "" }) =>
			l10n.t("The certificate has {0}, which public TLS advises against: no browser looks at it.", extension),
		leafKeyIdentifier: () =>
			l10n.t(
				"The certificate has subjectKeyIdentifier, which nothing needs in a leaf: it costs each handshake 29 bytes.",
			),
	},
	applies: ({ certificate }) => certificate.version === 3 && PROFILES[tlsProfile(certificate)] !== undefined,
	*check({ certificate }) {
		const profile = tlsProfile(certificate);
		const { required = [], recommended = [], forbidden = [], known } = PROFILES[profile] ?? { known: [] };
		const names = new Set(certificate.extensions.map(({ name }) => name));
		const range = certificate.layout.subject;
		for (const extension of required)
			if (!names.has(extension)) yield { message: "required", range, data: { extension } };
		for (const extension of recommended)
			if (!names.has(extension)) yield { message: "recommended", severity: "hint", range, data: { extension } };
		for (const { name: extension, element } of certificate.extensions) {
			if (forbidden.includes(extension)) yield { message: "forbidden", range: element, data: { extension } };
			else if (!known.includes(extension))
				yield { message: "unknown", severity: "hint", range: element, data: { extension } };
		}
		const own = certificate.extension("subjectKeyIdentifier");
		if (profile === "subscriber" && own !== undefined)
			yield { message: "leafKeyIdentifier", severity: "hint", range: own.element };
	},
});
