import "@vscode-elements/elements/dist/vscode-toolbar-button/index.js";
import * as l10n from "@vscode/l10n";
import type { DetailView } from "../../src/editor/protocol/detail-view.ts";
import type { ObjectAction, SourceAction } from "../../src/editor/protocol/inspector-messages.ts";
import { badgeElement } from "./badge.ts";
import { element, icon } from "./element.ts";
import { objectActions } from "./object-actions.ts";
import { problemList } from "./problem-list.ts";
import type { Actions } from "./row-actions.ts";
import { sectionElement } from "./section.ts";
import { sourceActions } from "./source-actions.ts";
import { validityBar } from "./validity-bar.ts";

/** What is offered to be done with something, and what does it. */
interface Offer<Id> {
	readonly offered: readonly Id[];
	run(id: Id): void;
}

/** Everything about one object, the most important first, and what can be done with it and with the source it is in. */
export function details(
	view: DetailView,
	actions: Actions,
	onSource: Offer<SourceAction>,
	onObject: Offer<ObjectAction>,
): HTMLElement[] {
	const { problems, sections } = view;
	const lifetime = sections.find(({ validity }) => validity !== undefined)?.validity;
	return [
		titleBlock(view, actions),
		...(onObject.offered.length > 0 ? [objectActions(onObject.offered, (id) => onObject.run(id))] : []),
		...(onSource.offered.length > 0
			? [sourceActions(onSource.offered, "source-actions", (id) => onSource.run(id))]
			: []),
		...(lifetime === undefined ? [] : [validityBar(lifetime)]),
		...(problems.length > 0 ? [problemList(problems, actions)] : []),
		...sections.map((section) => sectionElement(section, actions)),
	];
}

function titleBlock(view: DetailView, { reveal }: Actions): HTMLElement {
	const { title, icon: name, badges, range } = view;
	const header = element(
		"header",
		{ class: "title-block" },
		icon(name),
		element("h1", { id: "title", dir: "auto" }, title),
		element("p", { class: "summary" }, secondLine(view)),
	);
	if (badges.length > 0) header.append(element("p", { class: "badges" }, ...badges.map(badgeElement)));
	if (reveal !== undefined) header.append(revealButton(() => reveal(range)));
	return header;
}

/** What the object is and what distinguishes it, without saying anything twice. */
function secondLine({ title, kind, summary }: DetailView): string {
	const saysKind = title === kind || summary.startsWith(kind);
	return [saysKind ? "" : kind, summary].filter((part) => part !== "").join(" · ");
}

function revealButton(run: () => void): HTMLElement {
	const button = element("vscode-toolbar-button", { class: "reveal", "data-key": "title/reveal" });
	button.icon = "go-to-file";
	button.append(l10n.t("Reveal in editor"));
	button.addEventListener("click", run);
	return button;
}
