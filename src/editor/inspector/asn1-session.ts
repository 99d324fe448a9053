import type { Item, Range } from "../../core/index.ts";
import { asn1Structure } from "../../core/present/asn1/structure.ts";
import { Asn1Tree } from "../../core/present/asn1/tree.ts";
import type { Asn1HostMessage, Asn1NodeView, Asn1WebviewMessage, Asn1Window } from "../protocol/asn1-messages.ts";

/** How many bytes the tab gets at once. */
const OCTETS = 1024;

/** What the tab asks for of an object. */
type Asn1Question = Extract<Asn1WebviewMessage, { readonly revision: number }>;

/** The object that an ASN.1 tab shows, and the answers to what it asks of it. */
export class Asn1Session {
	/** Counts the objects that were shown. */
	revision = 0;
	private item: Item | undefined;
	private shown: Asn1Tree | string = "";

	/** Takes the object that is to be shown; the same bytes are the same object, even if they were read anew. */
	use(item: Item): void {
		const isSame = this.item !== undefined && sameBytes(this.item.bytes, item.bytes) && sameKind(this.item, item);
		this.item = item;
		if (isSame) return;
		this.revision++;
		const structure = asn1Structure(item);
		this.shown = typeof structure === "string" ? structure : new Asn1Tree(item.bytes, structure);
	}

	/** What the tab shows first: the outermost elements, opened as far as a first look needs. */
	start(): Extract<Asn1HostMessage, { readonly type: "asn1.tree" | "asn1.none" }> {
		const { revision, shown } = this;
		if (typeof shown === "string") return { type: "asn1.none", revision, reason: shown };
		const levels: Asn1Window[] = [];
		for (let parent: number | null | undefined = null; parent !== undefined && levels.length < 3; ) {
			const level: Asn1Window | undefined = shown.children(parent, 0);
			if (level === undefined) break;
			levels.push(level);
			const [first] = level.nodes;
			parent = first?.hasChildren ? first.start : undefined;
		}
		return { type: "asn1.tree", revision, length: shown.length, levels };
	}

	/** Undefined for what is about an object that is no longer shown, or not in it. */
	answer(question: Asn1Question): Asn1HostMessage | undefined {
		const tree = this.treeFor(question);
		const { revision } = this;
		switch (question.type) {
			case "asn1.children": {
				const window = tree?.children(question.parent, question.from);
				return window && { type: "asn1.children", revision, window };
			}
			case "asn1.octets":
				return tree && { type: "asn1.octets", revision, octets: tree.octets(question.start, OCTETS) };
			case "asn1.find":
				return this.pathTo(tree, question.offset);
			case "asn1.select":
				return undefined;
		}
	}

	/** The node that was selected. */
	selected(question: Asn1Question): Asn1NodeView | undefined {
		return question.type === "asn1.select" ? this.treeFor(question)?.node(question.start) : undefined;
	}

	/** Selects the innermost node at a place in the text that the object comes from; undefined outside of its bytes. */
	selectAt(textOffset: number): (Asn1HostMessage & { readonly type: "asn1.path" }) | undefined {
		const { item, shown } = this;
		const offset = item && typeof shown !== "string" ? byteOffsetAt(item, textOffset) : undefined;
		return typeof shown === "string" || offset === undefined ? undefined : this.pathTo(shown, offset);
	}

	private pathTo(tree: Asn1Tree | undefined, offset: number): (Asn1HostMessage & { type: "asn1.path" }) | undefined {
		const path = tree?.pathTo(offset);
		return path && { type: "asn1.path", revision: this.revision, path };
	}

	private treeFor({ revision }: Asn1Question): Asn1Tree | undefined {
		return revision === this.revision && typeof this.shown !== "string" ? this.shown : undefined;
	}
}

const sameKind = (a: Item, b: Item): boolean => a.content.kind === b.content.kind && a.label === b.label;

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
	a === b || (a.length === b.length && a.every((byte, index) => byte === b[index]));

/**
 * The byte of `item` that begins in the character at or before `offset` of its source; undefined where the source has
 * something else there. `locate` leads the other way and never turns back, so the byte is found by halving.
 * @internal
 */
export function byteOffsetAt(item: Item, offset: number): number | undefined {
	const { length } = item.bytes;
	const placeOf = (byte: number): Range => item.locate({ start: byte, end: byte + 1 });
	if (length === 0 || offset < placeOf(0).start || offset > placeOf(length - 1).end) return undefined;
	// What is encrypted, or JSON, has one place for all of its bytes.
	if (length > 1 && placeOf(0).start === placeOf(length - 1).start) return undefined;
	let low = 0;
	let high = length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (placeOf(middle).start <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
