import { element } from "./element.ts";

/** How long a notice stays, in milliseconds. */
const NOTICE = 4000;

/** Shows short notices in the corner that a screen reader says as well. */
export class Announcer {
	readonly box = element("div", { class: "announcer", role: "status", "aria-live": "polite" });
	private silence: ReturnType<typeof setTimeout> | undefined;

	announce(text: string): void {
		clearTimeout(this.silence);
		// A screen reader is silent when the same text is set again.
		this.box.textContent = "";
		setTimeout(() => {
			this.box.textContent = text;
		}, 50);
		this.silence = setTimeout(() => {
			this.box.textContent = "";
		}, NOTICE);
	}
}
