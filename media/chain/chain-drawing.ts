import * as l10n from "@vscode/l10n";
import type { ChainNode } from "../../src/editor/protocol/chain-messages.ts";
import { element } from "../inspector/element.ts";
import { siblings } from "../inspector/tree.ts";
import { nodeAfterKey } from "./chain-keys.ts";
import { type ChainLayout, chainLayout } from "./chain-layout.ts";
import { edgeDrawing } from "./edge-drawing.ts";
import { type Measures, nodeDrawing } from "./node-drawing.ts";
import { svgElement } from "./svg-element.ts";
import { textMeasure } from "./text-measure.ts";

/** The tree of chains: one tab stop, arrows move as the eye does, Enter opens. */
export class ChainDrawing {
	readonly box = element("div", { class: "drawing" });
	private readonly open: (node: number) => void;
	private nodes: readonly ChainNode[] = [];
	private parents: readonly (number | null)[] = [];
	private layout: ChainLayout = { width: 0, height: 0, nodes: [] };
	private groups: SVGGElement[] = [];
	private edges: (SVGGElement | undefined)[] = [];
	private current = 0;

	/** @param open what Enter, Space and a click do */
	constructor(open: (node: number) => void) {
		this.open = open;
		this.box.addEventListener("keydown", (event) => this.onKey(event));
		this.box.addEventListener("click", (event) => this.onClick(event));
	}

	get svg(): SVGSVGElement | null {
		return this.box.querySelector("svg");
	}

	show(nodes: readonly ChainNode[]): void {
		const hadFocus = this.box.contains(document.activeElement);
		const isSameLeaf = this.nodes[0]?.title === nodes[0]?.title;
		this.nodes = nodes;
		this.parents = nodes.map(({ parent }) => parent);
		this.layout = chainLayout(this.parents);
		this.current = isSameLeaf && this.current < nodes.length ? this.current : 0;
		this.draw();
		if (hadFocus) this.groups[this.current]?.focus();
	}

	/** Makes the certificates of a path stand out. */
	highlight(path: readonly number[]): void {
		for (const [index, group] of this.groups.entries()) {
			const isOnPath = String(path.includes(index));
			group.setAttribute("data-on-path", isOnPath);
			this.edges[index]?.setAttribute("data-on-path", isOnPath);
		}
	}

	private draw(): void {
		const { width, height, nodes: places } = this.layout;
		const measures: Measures = { title: textMeasure(this.box, "600"), text: textMeasure(this.box, "400") };
		const positions = siblings(this.parents.map((parent) => parent ?? -1));
		this.edges = this.nodes.map(({ edge, parent }, index) => {
			const [issuer, issued] = [places[index], places[parent ?? -1]];
			return edge && issuer && issued && edgeDrawing(edge, issuer, issued, measures.text);
		});
		this.groups = this.nodes.flatMap((node, index) => {
			const place = places[index];
			if (place === undefined) return [];
			const group = nodeDrawing(node, place, measures);
			const { position, count } = positions[index] ?? { position: 1, count: 1 };
			const attributes = {
				role: "treeitem",
				tabindex: index === this.current ? "0" : "-1",
				"aria-level": place.depth + 1,
				"aria-posinset": position,
				"aria-setsize": count,
				"data-kind": node.kind,
				"data-tone": toneOf(node),
			};
			for (const [name, value] of Object.entries(attributes)) group.setAttribute(name, String(value));
			return [group];
		});
		const svg = svgElement(
			"svg",
			{ class: "chain", role: "tree", width, height, viewBox: `0 0 ${width} ${height}` },
			svgElement("g", { "aria-hidden": "true" }, ...this.edges.filter((edge) => edge !== undefined)),
			...this.groups,
		);
		svg.setAttribute("aria-label", l10n.t("Chains, from the certificate at the bottom up to its roots"));
		this.box.replaceChildren(svg);
	}

	private choose(index: number): void {
		this.groups[this.current]?.setAttribute("tabindex", "-1");
		this.current = index;
		const group = this.groups[index];
		group?.setAttribute("tabindex", "0");
		group?.focus();
		group?.scrollIntoView({ block: "nearest", inline: "nearest" });
	}

	private onKey(event: KeyboardEvent): void {
		if (event.ctrlKey || event.altKey || event.metaKey) return;
		if (event.key === "Enter" || event.key === " ") {
			event.preventDefault();
			this.open(this.current);
			return;
		}
		const next = nodeAfterKey(event.key, this.current, this.layout.nodes, this.parents);
		if (next === undefined) return;
		event.preventDefault();
		this.choose(next);
	}

	private onClick({ target }: Event): void {
		if (!(target instanceof Element)) return;
		const index = this.groups.findIndex((group) => group.contains(target));
		if (index < 0) return;
		this.choose(index);
		this.open(index);
	}
}

/** What the border of a node says: what is wrong with the certificate, else whether it is trusted and in its place. */
function toneOf(node: ChainNode): string {
	if (node.kind === "missing") return "missing";
	const isAnchor = node.isAnchor && node.edge?.state !== "near-miss";
	return node.badge?.tone ?? (isAnchor ? "anchor" : "plain");
}
