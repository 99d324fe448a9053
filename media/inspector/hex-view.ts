import "@vscode-elements/elements/dist/vscode-toolbar-button/index.js";
import * as l10n from "@vscode/l10n";
import type { Asn1NodeView, Asn1Octets } from "../../src/editor/protocol/asn1-messages.ts";
import { element } from "./element.ts";
import { type HexByte, type HexRow, hexRows, octetsFor } from "./hex-rows.ts";

/** How many bytes one step back or on is. */
const STEP = 1024;

interface Handlers {
	/** Asks for bytes from an offset on. */
	ask(start: number): void;
	/** Somebody pointed at a byte. */
	point(offset: number): void;
}

/** The bytes around the selected node, with those of its header and of its content marked. */
export class HexView {
	readonly box = element("div", { class: "hex-pane" });
	private readonly bytes = element("div", { class: "hex", role: "group", tabindex: "0" });
	private readonly earlier = element("vscode-toolbar-button", { class: "hex-step", "data-key": "hex/earlier" });
	private readonly later = element("vscode-toolbar-button", { class: "hex-step", "data-key": "hex/later" });
	private readonly handlers: Handlers;
	private octets: Asn1Octets | undefined;
	private node: Asn1NodeView | undefined;
	private length = 0;

	constructor(handlers: Handlers) {
		this.handlers = handlers;
		this.earlier.append(l10n.t("Earlier bytes"));
		this.later.append(l10n.t("Later bytes"));
		this.earlier.addEventListener("click", () => handlers.ask(Math.max(0, (this.octets?.start ?? 0) - STEP)));
		this.later.addEventListener("click", () => handlers.ask((this.octets?.start ?? 0) + STEP));
		this.bytes.addEventListener("click", (event) => this.onClick(event));
		this.box.append(this.earlier, this.bytes, this.later);
	}

	/** Forgets all bytes: they are those of another object now. */
	reset(length: number): void {
		this.octets = undefined;
		this.node = undefined;
		this.length = length;
		this.draw();
	}

	/** Marks a node, and asks for its bytes where they are not there. */
	select(node: Asn1NodeView): void {
		this.node = node;
		const start = octetsFor(node, this.octets, this.length);
		if (start !== undefined) this.handlers.ask(start);
		this.draw();
		this.scroll();
	}

	show(octets: Asn1Octets): void {
		this.octets = octets;
		this.draw();
		this.scroll();
	}

	private draw(): void {
		const { octets, length } = this;
		const digits = length > 0x1_0000 ? 8 : 4;
		const end = octets === undefined ? 0 : octets.start + octets.digits.length / 2;
		this.earlier.hidden = octets === undefined || octets.start === 0;
		this.later.hidden = end >= length;
		this.bytes.setAttribute("aria-label", l10n.t("Bytes {0} to {1} of {2}", octets?.start ?? 0, end, length));
		this.bytes.replaceChildren(
			...(octets === undefined ? [] : hexRows(octets, this.node).map((row) => hexRow(row, digits))),
		);
	}

	private scroll(): void {
		const first = this.bytes.querySelector<HTMLElement>("[data-part]");
		const row = first?.parentElement;
		if (row === null || row === undefined) this.bytes.scrollTop = 0;
		else this.bytes.scrollTop = Math.max(0, row.offsetTop - this.bytes.offsetTop - row.offsetHeight);
	}

	private onClick({ target }: Event): void {
		const byte = target instanceof HTMLElement ? target.getAttribute("data-at") : null;
		if (byte !== null) this.handlers.point(Number(byte));
	}
}

/** @param digits of the offset */
function hexRow({ offset, bytes }: HexRow, digits: number): HTMLElement {
	const address = element("span", { class: "hex-offset" }, offset.toString(16).padStart(digits, "0"));
	const indent = ((bytes[0]?.offset ?? offset) - offset) * 3;
	const row = element("div", { class: "hex-row" }, address, " ".repeat(2 + indent));
	for (const byte of bytes) row.append(hexByte(byte), " ");
	return row;
}

const hexByte = ({ offset, digits, part }: HexByte): HTMLElement =>
	element(
		"span",
		{ class: "hex-byte", "data-at": String(offset), "data-part": part === "none" ? undefined : part },
		digits,
	);
