import "@vscode-elements/elements/dist/vscode-badge/index.js";
import type { Badge } from "../../src/editor/protocol/detail-view.ts";
import { element, icon } from "./element.ts";

const ICONS: Readonly<Record<Badge["tone"], string | undefined>> = {
	neutral: undefined,
	good: "pass",
	warning: "warning",
	bad: "error",
};

/** A badge where there is room for its icon alone; its word is read out, and shown under a mouse that rests. */
export const badgeIcon = ({ text, tone }: Badge): HTMLElement =>
	element(
		"span",
		{ class: "badge-icon", "data-tone": tone, title: text },
		icon(ICONS[tone] ?? "circle-filled"),
		element("span", { class: "visually-hidden" }, text),
	);

/** A short word about the object. Its tone is a colour and, for those who see none, an icon. */
export function badgeElement({ text, tone }: Badge): HTMLElement {
	const iconName = ICONS[tone];
	const content = element("span", { class: "badge" }, ...(iconName === undefined ? [] : [icon(iconName)]), text);
	return element("vscode-badge", { "data-tone": tone }, content);
}
