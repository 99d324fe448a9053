import type { DetailView, Row, RowValue } from "../../core/present/detail-view.ts";
import { visible } from "../../core/present/escape/visible.ts";

/**
 * The same details with every character that is not seen spelled out, so that a certificate cannot make the page read
 * differently than it is. What goes to the clipboard stays as it is.
 */
export function visibleDetail(view: DetailView): DetailView {
	return {
		...view,
		title: visible(view.title),
		summary: visible(view.summary),
		badges: view.badges.map((badge) => ({ ...badge, text: visible(badge.text) })),
		sections: view.sections.map((section) => ({ ...section, rows: section.rows.map(visibleRow) })),
		problems: view.problems.map((problem) => ({ ...problem, message: visible(problem.message) })),
	};
}

const visibleRow = (row: Row): Row => ({ ...row, label: visible(row.label), value: visibleValue(row.value) });

function visibleValue(value: RowValue): RowValue {
	switch (value.type) {
		case "text":
			return { type: "text", text: visible(value.text) };
		case "code":
			// PEM has lines.
			return { type: "code", text: value.text.split("\n").map(visible).join("\n") };
		case "list":
			return { type: "list", items: value.items.map(visible) };
		case "rows":
			return { type: "rows", rows: value.rows.map(visibleRow) };
	}
}
