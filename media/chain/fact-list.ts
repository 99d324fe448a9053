import type { SourceFact } from "../../src/editor/protocol/chain-messages.ts";
import { element } from "../inspector/element.ts";

/** Facts as a description list. */
export const factList = (facts: readonly SourceFact[]): HTMLElement =>
	element("dl", {}, ...facts.map(({ label, values }) => factGroup(label, values)));

function factGroup(label: string, values: readonly string[]): HTMLElement {
	const said = values.map((value) => element("dd", { dir: "auto" }, value));
	return element("div", {}, element("dt", {}, label), ...said);
}
