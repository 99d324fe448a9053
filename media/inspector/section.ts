import type { Section } from "../../src/editor/protocol/detail-view.ts";
import { element } from "./element.ts";
import { rowList } from "./row.ts";
import type { Actions } from "./row-actions.ts";

/** A part of the details under its heading. What only a machine reads starts folded. */
export function sectionElement({ id, title, rows }: Section, actions: Actions): HTMLElement {
	const heading = element("h2", { id: `heading-${id}` }, title);
	const body = rowList(rows, id, actions);
	const attributes = { class: `section section-${id}`, "aria-labelledby": heading.id };
	if (id !== "raw") return element("section", attributes, heading, body);
	const summary = element("summary", { "data-key": "raw/summary" }, heading);
	return element("section", attributes, element("details", {}, summary, body));
}
