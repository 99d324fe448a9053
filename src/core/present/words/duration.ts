import * as l10n from "@vscode/l10n";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
const YEAR = 365.2425 * DAY;

type Unit = "year" | "day" | "hour" | "minute" | "moment";

/** Days and years only from two on, so that "1 day" never stands for 47 hours. */
function measure(milliseconds: number): { readonly count: number; readonly unit: Unit } {
	if (milliseconds >= 2 * YEAR) return { count: Math.floor(milliseconds / YEAR), unit: "year" };
	if (milliseconds >= 2 * DAY) return { count: Math.floor(milliseconds / DAY), unit: "day" };
	if (milliseconds >= HOUR) return { count: Math.floor(milliseconds / HOUR), unit: "hour" };
	if (milliseconds >= MINUTE) return { count: Math.floor(milliseconds / MINUTE), unit: "minute" };
	return { count: 0, unit: "moment" };
}

/** A length of time, rounded down: "61 days", "1 hour", "less than a minute". */
export function duration(milliseconds: number): string {
	const { count, unit } = measure(milliseconds);
	switch (unit) {
		case "year":
			return l10n.t("{0} years", count);
		case "day":
			return l10n.t("{0} days", count);
		case "hour":
			return count === 1 ? l10n.t("1 hour") : l10n.t("{0} hours", count);
		case "minute":
			return count === 1 ? l10n.t("1 minute") : l10n.t("{0} minutes", count);
		case "moment":
			return l10n.t("less than a minute");
	}
}

/** The same with the unit's symbol: "61 d". */
export function shortDuration(milliseconds: number): string {
	const { count, unit } = measure(milliseconds);
	switch (unit) {
		case "year":
			return l10n.t("{0} y", count);
		case "day":
			return l10n.t("{0} d", count);
		case "hour":
			return l10n.t("{0} h", count);
		case "minute":
			return l10n.t("{0} min", count);
		case "moment":
			return l10n.t("< 1 min");
	}
}

/** How long a certificate lives from end to end, to the nearest day: policies count in days, however many. */
export function lifetime(milliseconds: number): string {
	return milliseconds < 2 * DAY ? duration(milliseconds) : l10n.t("{0} days", Math.round(milliseconds / DAY));
}
