import * as l10n from "@vscode/l10n";
import { DAY, duration } from "../../../core/present/words/duration.ts";
import { defineRule, EVERY_PROFILE, type Policy } from "../../define-rule.ts";

/** Below this many days a lifetime is short: Let's Encrypt's clients renew such certificates at half of it. */
const SHORT_LIFETIME = 10 * DAY;

/** Nobody renews earlier, however long a root lives. */
const EARLIEST = 365 * DAY;

export const expiringSoon = defineRule({
	id: "expiring-soon",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Certificate expires soon"),
	citation: {
		source: "Let's Encrypt, Integration Guide",
		section: "When to Renew",
		url: "https://letsencrypt.org/docs/integration-guide/#when-to-renew",
	},
	messages: {
		soon: ({ left = "", percent = "" }) =>
			l10n.t("The certificate expires in {0}, with {1}% of its lifetime left: renew it now.", left, percent),
	},
	*check({ certificate: { notBefore, notAfter } }, { at, policy }) {
		if (notBefore.epochMs === undefined || notAfter.epochMs === undefined) return;
		const lifetime = notAfter.epochMs - notBefore.epochMs;
		const left = notAfter.epochMs - at;
		if (at < notBefore.epochMs || left < 0 || left >= renewalTime(lifetime, policy)) return;
		const percent = Math.floor((left / lifetime) * 100);
		yield { message: "soon", range: notAfter.element, data: { left: duration(left), percent } };
	},
});

/** How long before the end a certificate of that lifetime wants to be renewed; all in milliseconds. */
function renewalTime(lifetime: number, { expiringShare, expiringShareOfShortLived, expiringDays }: Policy): number {
	const share = lifetime < SHORT_LIFETIME ? expiringShareOfShortLived : expiringShare;
	return expiringDays === undefined ? Math.min(lifetime * share, EARLIEST) : Math.min(lifetime, expiringDays * DAY);
}
