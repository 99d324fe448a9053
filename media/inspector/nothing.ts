import type { NothingToInspect, SourceAction } from "../../src/editor/protocol/inspector-messages.ts";
import { element, icon } from "./element.ts";
import { problemList } from "./problem-list.ts";
import type { Actions } from "./row-actions.ts";
import { sourceActions } from "./source-actions.ts";

/** Says that and why there is nothing to see, and what to do instead. */
export function nothing(
	{ isError, heading, explanation, problems, actions: offered }: NothingToInspect,
	actions: Actions,
	run: (id: SourceAction) => void,
): HTMLElement[] {
	const box = element(
		"div",
		{ class: "nothing", "data-error": String(isError) },
		icon(isError ? "error" : "info"),
		element("h1", { id: "title" }, heading),
		element("p", {}, explanation),
	);
	if (offered.length > 0) box.append(sourceActions(offered, "nothing-actions", run));
	return problems.length > 0 ? [box, problemList(problems, actions)] : [box];
}
