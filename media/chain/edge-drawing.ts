import type { ChainEdgeView } from "../../src/editor/protocol/chain-messages.ts";
import { NODE, type PlacedNode } from "./chain-layout.ts";
import type { Measure } from "./fitted-text.ts";
import { svgElement } from "./svg-element.ts";

const MARKS: Readonly<Record<ChainEdgeView["state"], string>> = {
	valid: "✓",
	invalid: "✗",
	unsupported: "?",
	unchecked: "–",
	"near-miss": "≠",
	missing: "⚠",
};

const LABEL_HEIGHT = 20;
/** How far above what was issued the lines of its issuers meet. */
const BEND = 14;

/** The line from an issuer down to what it issued, with what is to be said of it: as a mark, in words and by its dashes. */
export function edgeDrawing(
	edge: ChainEdgeView,
	issuer: PlacedNode,
	issued: PlacedNode,
	measure: Measure,
): SVGGElement {
	const from = { x: issuer.x + NODE.width / 2, y: issuer.y + NODE.height };
	const to = { x: issued.x + NODE.width / 2, y: issued.y };
	const bend = to.y - BEND;
	const line = `M${from.x} ${from.y}V${bend}H${to.x}V${to.y}`;
	const text = `${MARKS[edge.state]} ${edge.text}`;
	const width = measure(text) + 12;
	// Above the bend, where lines of other issuers do not come.
	const label = { x: from.x, y: from.y + LABEL_HEIGHT / 2 + 4 };
	return svgElement(
		"g",
		{ class: "edge", "data-state": edge.state, "aria-hidden": "true" },
		svgElement("path", { class: "edge-line", d: line }),
		svgElement("rect", {
			class: "edge-label-shape",
			x: label.x - width / 2,
			y: label.y - LABEL_HEIGHT / 2,
			width,
			height: LABEL_HEIGHT,
			rx: 3,
		}),
		svgElement("text", { class: "edge-label", x: label.x, y: label.y + 4, "text-anchor": "middle" }, text),
	);
}
