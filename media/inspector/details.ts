import "@vscode-elements/elements/dist/vscode-toolbar-button/index.js";
import * as l10n from "@vscode/l10n";
import type { DetailView } from "../../src/editor/protocol/detail-view.ts";
import { badgeElement } from "./badge.ts";
import { element, icon } from "./element.ts";
import { problemList } from "./problem-list.ts";
import type { Actions } from "./row-actions.ts";
import { sectionElement } from "./section.ts";
import { validityBar } from "./validity-bar.ts";

/** Everything about one object, the most important first. */
export function details(view: DetailView, actions: Actions): HTMLElement[] {
	const { problems, sections } = view;
	const lifetime = sections.find(({ validity }) => validity !== undefined)?.validity;
	return [
		titleBlock(view, actions),
		...(lifetime === undefined ? [] : [validityBar(lifetime)]),
		...(problems.length > 0 ? [problemList(problems, actions)] : []),
		...sections.map((section) => sectionElement(section, actions)),
	];
}

function titleBlock({ title, kind, summary, icon: name, badges, range }: DetailView, { reveal }: Actions): HTMLElement {
	const header = element(
		"header",
		{ class: "title-block" },
		icon(name),
		element("h1", { id: "title", dir: "auto" }, title),
		element(
			"p",
			{ class: "summary" },
			summary.startsWith(kind) ? summary : [kind, summary].filter(Boolean).join(" · "),
		),
	);
	if (badges.length > 0) header.append(element("p", { class: "badges" }, ...badges.map(badgeElement)));
	if (reveal !== undefined) header.append(revealButton(() => reveal(range)));
	return header;
}

function revealButton(run: () => void): HTMLElement {
	const button = element("vscode-toolbar-button", { class: "reveal", "data-key": "title/reveal" });
	button.icon = "go-to-file";
	button.append(l10n.t("Reveal in editor"));
	button.addEventListener("click", run);
	return button;
}
