/**
 * Replaces the content of `container` and gives the focus back to the control that does the same as the one that had
 * it, so that an edit of the source does not throw a keyboard user off the page.
 */
export function replaceContent(container: HTMLElement, content: readonly HTMLElement[]): void {
	const active = document.activeElement;
	const key = active !== null && container.contains(active) ? active.getAttribute("data-key") : null;
	const wasOpen = container.querySelector("details")?.open === true;
	container.replaceChildren(...content);
	const folded = container.querySelector("details");
	if (folded !== null) folded.open = wasOpen;
	if (key !== null) container.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
}
