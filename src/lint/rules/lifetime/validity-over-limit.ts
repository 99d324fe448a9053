import * as l10n from "@vscode/l10n";
import { DAY } from "../../../core/present/words/duration.ts";
import { defineRule } from "../../define-rule.ts";
import { tlsProfile } from "../../facts/tls-profile.ts";

/** The most days a certificate may be valid for when it is issued on or after a date (§6.3.2 and its predecessors). */
const LIMITS = [
	{ from: "2029-03-15", days: 47 },
	{ from: "2027-03-15", days: 100 },
	{ from: "2026-03-15", days: 200 },
	{ from: "2020-09-01", days: 398 },
	{ from: "2018-03-01", days: 825 },
] as const;

export const validityOverLimit = defineRule({
	id: "validity-over-limit",
	severity: "error",
	profiles: ["publicTls"],
	target: "certificate",
	title: () => l10n.t("Certificate is valid for longer than public TLS allows"),
	citation: {
		source: "CA/B TLS BR",
		section: "6.3.2",
		url: "https://cabforum.org/working-groups/server/baseline-requirements/requirements/#632-certificate-operational-periods-and-key-pair-usage-periods",
	},
	effective: "2018-03-01",
	messages: {
		tooLong: ({ days = "", limit = "" }) =>
			l10n.t(
				"The certificate is valid for {0} days; for its date of issue {1} are allowed, and browsers refuse more.",
				days,
				limit,
			),
	},
	applies: ({ certificate }) => tlsProfile(certificate) === "subscriber",
	*check({ certificate: { notBefore, notAfter } }) {
		if (notBefore.epochMs === undefined || notAfter.epochMs === undefined) return;
		const issued = notBefore.epochMs;
		const limit = LIMITS.find(({ from }) => issued >= Date.parse(from));
		// Both ends are part of the validity (RFC 5280 §4.1.2.5), and any excess over a day counts as another one.
		const days = Math.ceil((notAfter.epochMs + 1000 - issued) / DAY);
		if (limit !== undefined && days > limit.days)
			yield {
				message: "tooLong",
				range: { start: notBefore.element.start, end: notAfter.element.end },
				data: { days, limit: limit.days },
			};
	},
});
