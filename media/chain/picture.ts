/** What a drawing needs of the page's styles to look the same anywhere. */
const STYLES = [
	"fill",
	"stroke",
	"stroke-width",
	"stroke-dasharray",
	"font-family",
	"font-size",
	"font-weight",
	"text-anchor",
] as const;

/** What only a page has a use for. */
const ATTRIBUTES_OF_PAGE = /^(?:class|role|tabindex|aria-.*|data-.*)$/;

/** The drawing as a file of SVG in the colours it has now, which needs nothing beside itself. */
export function pictureOf(svg: SVGSVGElement): string {
	const copy = svg.cloneNode(true) as SVGSVGElement;
	const [originals, copies] = [svg, copy].map((each) => [each, ...each.querySelectorAll("*")]);
	for (const [index, original] of (originals ?? []).entries()) {
		const target = copies?.[index];
		if (target === undefined) continue;
		const style = getComputedStyle(original);
		for (const name of target.getAttributeNames()) if (ATTRIBUTES_OF_PAGE.test(name)) target.removeAttribute(name);
		if (original.childElementCount > 0 && original.tagName !== "svg") continue;
		for (const name of STYLES) target.setAttribute(name, style.getPropertyValue(name));
	}
	const background = document.createElementNS(svg.namespaceURI, "rect");
	background.setAttribute("width", "100%");
	background.setAttribute("height", "100%");
	background.setAttribute("fill", getComputedStyle(document.body).backgroundColor);
	copy.prepend(background);
	return `${new XMLSerializer().serializeToString(copy)}\n`;
}
