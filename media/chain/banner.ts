import * as l10n from "@vscode/l10n";
import type { Banner, ChainTone } from "../../src/editor/protocol/chain-messages.ts";
import { element, icon } from "../inspector/element.ts";

const ICONS: Readonly<Record<ChainTone, string>> = {
	good: "pass",
	conditional: "info",
	bad: "error",
	unknown: "question",
};

/** The verdict: one sentence, what to do, and below it what else is worth knowing. It is said when it changes. */
export class BannerView {
	readonly box = element("section", { class: "banner" });
	private readonly spoken = element("div", { role: "status", "aria-live": "polite", class: "banner-text" });
	private readonly mark = element("span", { class: "banner-icon", "aria-hidden": "true" });
	private readonly more = element("ul", { class: "banner-more" });
	private shown = "";

	constructor() {
		this.box.setAttribute("aria-label", l10n.t("Verdict"));
		this.box.append(this.mark, this.spoken, this.more);
	}

	show({ tone, sentence, remedy, clause, more }: Banner): void {
		this.box.setAttribute("data-tone", tone);
		this.mark.replaceChildren(icon(ICONS[tone]));
		// A screen reader would say the same again.
		const text = [sentence, remedy, clause].join("\n");
		if (text !== this.shown) this.spoken.replaceChildren(...sentences(sentence, remedy, clause));
		this.shown = text;
		this.more.replaceChildren(...more.map((each) => element("li", {}, each)));
		this.more.hidden = more.length === 0;
	}
}

function sentences(sentence: string, remedy: string, clause: string): HTMLElement[] {
	const parts: HTMLElement[] = [element("h1", { id: "verdict" }, sentence)];
	if (remedy !== "") parts.push(element("p", { class: "remedy" }, remedy));
	if (clause !== "") parts.push(element("p", { class: "clause" }, clause));
	return parts;
}
