import * as l10n from "@vscode/l10n";
import type { ValidityBar } from "./detail-view.ts";
import { DAY, duration, shortDuration } from "./words/duration.ts";

/** RFC 5280 §4.1.2.5: 99991231235959Z stands for "no well-defined expiration date". */
const NO_EXPIRY = Date.UTC(9999, 11, 31, 23, 59, 59);

/** Below this lifetime renewal is due at half of it, above it with a third left: what ACME clients do. */
const SHORT_LIFETIME = 10 * DAY;

type State = ValidityBar["state"];

/** When something may be used, in milliseconds since the epoch. */
export interface Period {
	readonly notBefore: number;
	readonly notAfter: number;
}

/** Where `now` stands in a period; both of its ends belong to it. */
export function validityState({ notBefore, notAfter }: Period, now: number): State {
	if (now > notAfter) return "expired";
	if (now < notBefore) return "notYetValid";
	if (notAfter === NO_EXPIRY) return "valid";
	const lifetime = notAfter - notBefore;
	const renewalDue = lifetime < SHORT_LIFETIME ? lifetime / 2 : lifetime / 3;
	return notAfter - now <= renewalDue ? "expiring" : "valid";
}

/** The bar and its sentence for a period at `now`: "expires in 61 days (68% of its life used)". */
export function validityBar(period: Period, now: number): ValidityBar {
	const { notBefore, notAfter } = period;
	const state = validityState(period, now);
	const lifetime = Math.max(notAfter - notBefore, 1);
	const used = Math.min(Math.max((now - notBefore) / lifetime, 0), 1);
	return { notBefore, notAfter, now, used, state, text: sentence(period, now, state, used) };
}

function sentence(period: Period, now: number, state: State, used: number): string {
	const hasExpiry = (state === "valid" || state === "expiring") && period.notAfter !== NO_EXPIRY;
	if (!hasExpiry) return outlook(period, now);
	return l10n.t("{0} ({1}% of its life used)", outlook(period, now), percent(used));
}

/** Whole per cent; 100 only when nothing is left. */
const percent = (share: number): number => (share < 1 ? Math.min(Math.round(share * 100), 99) : 100);

/** How a period stands at `now` without its share: "expires in 61 days"; `length` puts a length of time into words. */
export function outlook({ notBefore, notAfter }: Period, now: number, length = duration): string {
	if (now > notAfter) return l10n.t("expired {0} ago", length(now - notAfter));
	if (now < notBefore) return l10n.t("not valid for another {0}", length(notBefore - now));
	if (notAfter === NO_EXPIRY) return l10n.t("no expiry (9999-12-31)");
	return l10n.t("expires in {0}", length(notAfter - now));
}

/** The same in a few characters, for a line that holds more: "expires in 61 d". */
export const shortOutlook = (period: Period, now: number): string => outlook(period, now, shortDuration);
