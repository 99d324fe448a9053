type Attributes = Readonly<Record<`aria-${string}` | `data-${string}`, string | undefined>> &
	Partial<Readonly<Record<"class" | "id" | "role" | "tabindex" | "title" | "lang" | "dir", string>>>;

/**
 * Makes an element. Strings become text nodes: no text, wherever it comes from, is ever parsed as HTML.
 * @param attributes those that are undefined are left out
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Attributes = {},
	...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
	const made = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, value);
	made.append(...children);
	return made;
}

/** A codicon for the eye alone; what it means is said in words beside it. */
export const icon = (name: string): HTMLElement =>
	element("span", { class: `codicon codicon-${name}`, "aria-hidden": "true" });
