import type { CertificateNode, ChainNode, MissingNode } from "../../src/editor/protocol/chain-messages.ts";
import { NODE, type PlacedNode } from "./chain-layout.ts";
import { fittedText, type Measure } from "./fitted-text.ts";
import { svgElement } from "./svg-element.ts";

const PADDING = 12;
const INNER = NODE.width - 2 * PADDING;

/** How wide texts are in the drawing. */
export interface Measures {
	readonly title: Measure;
	readonly text: Measure;
}

/** A certificate of a chain, or the gap where one is missing. */
export function nodeDrawing(node: ChainNode, { x, y }: PlacedNode, measures: Measures): SVGGElement {
	const shape = svgElement("rect", { class: "node-shape", width: NODE.width, height: NODE.height, rx: 4 });
	const parts = node.kind === "certificate" ? certificateParts(node, measures) : missingParts(node, measures);
	// Says more than fits into the box: to those who hear it and under a mouse that rests.
	const title = svgElement("title", {}, node.spoken);
	return svgElement("g", { class: "node", transform: `translate(${x} ${y})` }, title, shape, ...parts);
}

function certificateParts(node: CertificateNode, measures: Measures): SVGElement[] {
	const { title, role, isAnchor, place, key, validity, badge } = node;
	const kind = `${isAnchor ? "✓ " : ""}${role}`;
	const parts: SVGElement[] = [
		line("node-title", 20, fittedText(title, INNER, measures.title)),
		line("node-role", 37, fittedText(place === "" ? kind : `${kind} · ${place}`, INNER, measures.text)),
		line("node-fact", 53, fittedText(validity === undefined ? key : `${key} · ${validity.text}`, INNER, measures.text)),
	];
	if (validity !== undefined) {
		const used = Math.max(0, Math.min(1, validity.used)) * INNER;
		parts.push(
			svgElement("rect", {
				class: "life",
				x: PADDING,
				y: 61,
				width: INNER,
				height: 6,
				rx: 3,
				"data-state": validity.state,
			}),
			svgElement("rect", {
				class: "life-used",
				x: PADDING,
				y: 61,
				width: used,
				height: 6,
				rx: 3,
				"data-state": validity.state,
			}),
		);
	}
	if (badge !== undefined) {
		const mark = badge.tone === "bad" ? "✗" : "⚠";
		const text = line("node-badge", 86, fittedText(`${mark} ${badge.text}`, INNER, measures.title));
		text.setAttribute("data-tone", badge.tone);
		parts.push(text);
	}
	return parts;
}

const missingParts = ({ title, facts }: MissingNode, measures: Measures): SVGElement[] => [
	line("node-title", 24, fittedText(title, INNER, measures.title)),
	...facts.map((fact, index) => line("node-fact", 46 + index * 18, fittedText(fact, INNER, measures.text))),
];

const line = (name: string, y: number, text: string): SVGTextElement =>
	svgElement("text", { class: name, x: PADDING, y }, text);
