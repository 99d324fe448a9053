import * as l10n from "@vscode/l10n";
import type { Row } from "../../src/editor/protocol/detail-view.ts";
import { element } from "./element.ts";
import { type Actions, rowActions } from "./row-actions.ts";

/** Rows as a description list. `key` tells them from rows elsewhere on the page. */
export const rowList = (rows: readonly Row[], key: string, actions: Actions): HTMLElement =>
	element("dl", { class: "rows" }, ...rows.map((row, index) => rowGroup(row, `${key}/${index}`, actions)));

function rowGroup(row: Row, key: string, actions: Actions): HTMLElement {
	const { label, value, extension } = row;
	const hasParts = extension !== undefined || value.type === "rows";
	const term = element("dt", {}, element("span", { class: "label", dir: "auto" }, label));
	if (extension?.critical) term.append(" ", element("span", { class: "critical" }, l10n.t("critical")));
	if (extension !== undefined && extension.oid !== label)
		term.append(" ", element("code", { class: "oid" }, extension.oid));
	const description = element("dd", {}, valueElement(row, key, actions));
	const buttons = rowActions({ ...row, key }, actions);
	if (buttons !== undefined) (hasParts ? term : description).append(buttons);
	return element("div", { class: hasParts ? "row with-parts" : "row leaf" }, term, description);
}

function valueElement({ label, value }: Row, key: string, actions: Actions): HTMLElement {
	switch (value.type) {
		case "text":
			return element("span", { class: "value", dir: "auto" }, value.text);
		case "code":
			return codeElement(value.text, label);
		case "list":
			return element("ul", { class: "value" }, ...value.items.map((item) => element("li", { dir: "auto" }, item)));
		case "rows":
			return rowList(value.rows, key, actions);
	}
}

/** What is longer scrolls in a box of its own: keys and signatures have hundreds of digits that nobody reads. */
const LONG_CODE = 240;

function codeElement(text: string, label: string): HTMLElement {
	const box = text.length > LONG_CODE ? { tabindex: "0", role: "group", "aria-label": label } : {};
	const code = element("code", { class: text.length > LONG_CODE ? "value long" : "value", ...box });
	// Lines break between octets and between the parts of a name, not inside one.
	for (const part of text.split(/(?<=[:,])/)) code.append(part, element("wbr"));
	return code;
}
