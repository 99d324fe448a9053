import type { Measure } from "./fitted-text.ts";

/** Of the texts in the drawing, in pixels; chain.css says the same. */
const FONT_SIZE = 12.5;

/** Measures texts in the font that a part of the page has. */
export function textMeasure(part: HTMLElement, weight: "400" | "600"): Measure {
	const context = document.createElement("canvas").getContext("2d");
	if (context === null) return (text) => text.length * FONT_SIZE * 0.6;
	context.font = `${weight} ${FONT_SIZE}px ${getComputedStyle(part).fontFamily}`;
	return (text) => context.measureText(text).width;
}
