import * as l10n from "@vscode/l10n";
import type { ProblemView, Severity } from "../../src/editor/protocol/detail-view.ts";
import { element, icon } from "./element.ts";
import { type Actions, rowActions } from "./row-actions.ts";

const ICONS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "info" };

const severityName = (severity: Severity): string =>
	severity === "error" ? l10n.t("Error") : severity === "warning" ? l10n.t("Warning") : l10n.t("Note");

/** What is wrong, above everything else. */
export const problemList = (problems: readonly ProblemView[], actions: Actions): HTMLElement =>
	element(
		"section",
		{ class: "problems", "aria-labelledby": "problems-heading" },
		element("h2", { id: "problems-heading", class: "visually-hidden" }, l10n.t("Problems")),
		element("ul", {}, ...problems.map((problem, index) => problemItem(problem, index, actions))),
	);

function problemItem({ severity, message, code, range }: ProblemView, index: number, actions: Actions): HTMLElement {
	const name = element("span", { class: "visually-hidden" }, `${severityName(severity)}: `);
	const words = element("span", { class: "problem-message", dir: "auto" }, message);
	const text = element("p", {}, name, words, " ", element("code", { class: "problem-code" }, code));
	const item = element("li", { class: "problem", "data-severity": severity }, icon(ICONS[severity]), text);
	const buttons = rowActions({ label: l10n.t("the problem"), key: `problem/${index}`, range }, actions);
	if (buttons !== undefined) item.append(buttons);
	return item;
}
