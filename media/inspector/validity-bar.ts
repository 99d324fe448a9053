import type { ValidityBar } from "../../src/editor/protocol/detail-view.ts";
import { element, icon } from "./element.ts";

const ICONS: Readonly<Record<ValidityBar["state"], string>> = {
	notYetValid: "watch",
	valid: "pass",
	expiring: "warning",
	expired: "error",
};

/** The lifetime as a line that fills up, under the sentence that says the same in words. */
export function validityBar({ notBefore, notAfter, used, state, text }: ValidityBar): HTMLElement {
	const fill = element("div", { class: "lifetime-used" });
	// The policy of the page forbids style attributes; a property set by script is none.
	fill.style.width = `${(Math.max(0, Math.min(1, used)) * 100).toFixed(1)}%`;
	return element(
		"div",
		{ class: "validity", "data-state": state },
		element("p", { class: "validity-text" }, icon(ICONS[state]), text),
		element("div", { class: "lifetime", "aria-hidden": "true" }, fill),
		element(
			"div",
			{ class: "lifetime-ends", "aria-hidden": "true" },
			element("span", {}, day(notBefore)),
			element("span", {}, day(notAfter)),
		),
	);
}

/** The day in UTC, empty for a time that no calendar holds. */
function day(milliseconds: number): string {
	const date = new Date(milliseconds);
	return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
}
