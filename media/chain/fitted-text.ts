/** How wide a text is, in pixels. */
export type Measure = (text: string) => number;

const ELLIPSIS = "…";

/** As much of a text as fits into a width, with an ellipsis where it was cut. */
export function fittedText(text: string, width: number, measure: Measure): string {
	if (measure(text) <= width) return text;
	const characters = [...text];
	let low = 0;
	let high = characters.length;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (measure(characters.slice(0, middle).join("") + ELLIPSIS) <= width) low = middle;
		else high = middle - 1;
	}
	return characters.slice(0, low).join("").trimEnd() + ELLIPSIS;
}
