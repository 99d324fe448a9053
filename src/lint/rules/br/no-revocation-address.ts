import * as l10n from "@vscode/l10n";
import { defineRule } from "../../define-rule.ts";
import { authorityInfoAccess } from "../../facts/authority-info-access.ts";
import { tlsBaselineRequirements } from "../../facts/citation.ts";
import { tlsProfile } from "../../facts/tls-profile.ts";

const DAY = 86_400_000;
/** Certificates of so few days need no revocation: §1.6.1, short-lived subscriber certificate. */
const SHORT_LIVED = [
	{ from: Date.parse("2026-03-15"), days: 7 },
	{ from: Number.NEGATIVE_INFINITY, days: 10 },
] as const;

export const noRevocationAddress = defineRule({
	id: "no-revocation-address",
	severity: "error",
	profiles: ["publicTls"],
	target: "certificate",
	title: () => l10n.t("Public certificate whose revocation nobody can learn of"),
	citation: tlsBaselineRequirements("7.1.2.11.2"),
	effective: "2024-03-15",
	messages: {
		none: () =>
			l10n.t(
				"The certificate names neither a revocation list nor an OCSP responder: when its key is stolen, no client learns of it.",
			),
	},
	applies: ({ certificate }) => tlsProfile(certificate) === "subscriber" && !certificate.isSelfIssued,
	*check({ certificate }) {
		const { epochMs: from = 0 } = certificate.notBefore;
		const { epochMs: to = 0 } = certificate.notAfter;
		const limit = SHORT_LIVED.find((each) => from >= each.from);
		// Both ends are part of the validity (RFC 5280 §4.1.2.5): it is a second longer than their difference.
		if (limit !== undefined && to - from < limit.days * DAY) return;
		const hasList = certificate.extensionValue("cRLDistributionPoints")?.length;
		if (!hasList && authorityInfoAccess(certificate, "ocsp").length === 0)
			yield { message: "none", range: certificate.layout.subject };
	},
});
