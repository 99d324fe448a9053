const SVG = "http://www.w3.org/2000/svg";

/** Makes an element of SVG. Strings become text nodes: no text is ever parsed. Attributes that are undefined are left out. */
export function svgElement<Tag extends keyof SVGElementTagNameMap>(
	tag: Tag,
	attributes: Readonly<Record<string, string | number | undefined>> = {},
	...children: readonly (Node | string)[]
): SVGElementTagNameMap[Tag] {
	const made = document.createElementNS(SVG, tag);
	for (const [name, value] of Object.entries(attributes))
		if (value !== undefined) made.setAttribute(name, String(value));
	made.append(...children);
	return made;
}
