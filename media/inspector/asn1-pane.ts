import * as l10n from "@vscode/l10n";
import type { Asn1HostMessage, Asn1NodeView } from "../../src/editor/protocol/asn1-messages.ts";
import { asn1Facts } from "./asn1-facts.ts";
import { Asn1TreeView } from "./asn1-tree.ts";
import { element, icon } from "./element.ts";
import { HexView } from "./hex-view.ts";
import type { Host } from "./host.ts";

/** The ASN.1 tab: the tree, what the selected node is, and its bytes. */
export class Asn1Pane {
	private readonly host: Host;
	private readonly panel: HTMLElement;
	private readonly tree: Asn1TreeView;
	private readonly hex: HexView;
	/** For those who hear the page; the tab says it to the others. */
	private readonly heading = element("h1", { class: "visually-hidden" }, l10n.t("ASN.1 structure"));
	private readonly facts = element("div", { class: "asn1-facts-box" });
	/** Of the object that is shown; 0 before the first. */
	private revision = 0;
	/** Set while the extension tells which node to select: it knows then. */
	private isTold = false;

	/** @param panel what this fills */
	constructor(host: Host, panel: HTMLElement) {
		this.host = host;
		this.panel = panel;
		this.tree = new Asn1TreeView({
			ask: (parent, from) => host.postMessage({ type: "asn1.children", revision: this.revision, parent, from }),
			select: (node) => this.onSelect(node),
		});
		this.hex = new HexView({
			ask: (start) => host.postMessage({ type: "asn1.octets", revision: this.revision, start }),
			point: (offset) => host.postMessage({ type: "asn1.find", revision: this.revision, offset }),
		});
	}

	/** Asks for the object that is shown now. */
	open(): void {
		this.host.postMessage({ type: "asn1.open" });
	}

	close(): void {
		this.host.postMessage({ type: "asn1.close" });
	}

	receive(message: Exclude<Asn1HostMessage, { type: "asn1.show" }>): void {
		const { revision } = message;
		if (message.type === "asn1.tree" || message.type === "asn1.none") {
			// The same object, read again.
			if (revision === this.revision) return;
			this.revision = revision;
			this.begin(message);
		} else if (revision === this.revision) this.take(message);
	}

	private begin(message: Extract<Asn1HostMessage, { type: "asn1.tree" | "asn1.none" }>): void {
		if (message.type === "asn1.none") {
			this.panel.replaceChildren(
				this.heading,
				element("div", { class: "nothing" }, icon("info"), element("p", {}, message.reason)),
			);
			return;
		}
		this.panel.replaceChildren(
			this.heading,
			this.tree.box,
			element("div", { class: "asn1-bytes" }, this.facts, this.hex.box),
		);
		this.hex.reset(message.length);
		this.told(() => this.tree.reset(message.levels));
	}

	private take(message: Extract<Asn1HostMessage, { type: "asn1.children" | "asn1.octets" | "asn1.path" }>): void {
		switch (message.type) {
			case "asn1.children":
				this.tree.add(message.window);
				return;
			case "asn1.octets":
				this.hex.show(message.octets);
				return;
			case "asn1.path":
				this.told(() => this.tree.selectPath(message.path.levels, message.path.start));
		}
	}

	private told(select: () => void): void {
		this.isTold = true;
		select();
		this.isTold = false;
	}

	private onSelect(node: Asn1NodeView): void {
		this.facts.replaceChildren(asn1Facts(node));
		this.hex.select(node);
		if (!this.isTold) this.host.postMessage({ type: "asn1.select", revision: this.revision, start: node.start });
	}
}
