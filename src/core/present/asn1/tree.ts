import { byteAt } from "../../der/byte.ts";
import type { Element } from "../../der/element.ts";
import { hex } from "../../der/hex.ts";
import { DEFAULT_LIMITS, type DerLimits } from "../../der/limits.ts";
import { DerReader } from "../../der/reader.ts";
import { CONSTRUCTED } from "../../der/tags.ts";
import type { Range } from "../../problem.ts";
import { encapsulatedIn } from "./encapsulated.ts";
import { expectationOf } from "./field-names.ts";
import { keyIn } from "./key-in.ts";
import { holdsKeyText } from "./key-text.ts";
import { type Asn1Node, hiddenFrom, resolve } from "./node.ts";
import { SECRET_OF_ANY_TYPE } from "./notation.ts";
import type { Asn1Structure } from "./structure.ts";
import { contentInWords } from "./value.ts";
import type { Asn1NodeView, Asn1Octets, Asn1Path, Asn1Window } from "./view.ts";

/** How many children are asked for at once. */
const WINDOW = 200;

const TAG_CLASSES = ["universal", "application", "context-specific", "private"] as const;

interface Members {
	readonly nodes: readonly { readonly index: number; readonly node: Asn1Node }[];
	readonly total: number;
}

const ignore = (): void => undefined;

/**
 * The elements of one encoding, DER or BER, read as they are asked for: nothing is kept, so that a list of a hundred
 * thousand members costs what is looked at of it. Takes any bytes, never throws, never gives out octets of a private key.
 */
export class Asn1Tree {
	private readonly bytes: Uint8Array;
	private readonly limits: DerLimits;
	/** Stands for the octets as a whole, in no element. */
	private readonly root: Asn1Node;

	constructor(bytes: Uint8Array, { root, isConfidential }: Asn1Structure, limits: DerLimits = DEFAULT_LIMITS) {
		this.bytes = bytes;
		this.limits = limits;
		const end = bytes.length;
		this.root = {
			element: { tag: CONSTRUCTED, start: -1, contentStart: 0, contentEnd: end, end },
			name: undefined,
			type: root,
			governor: undefined,
			depth: -1,
			isConfidential,
			hidden: undefined,
		};
	}

	/** Children of the node that begins at `parent`, or of none; undefined where no node begins there. */
	children(parent: number | null, from: number, most = WINDOW): Asn1Window | undefined {
		const node = parent === null ? this.root : this.find(parent);
		if (node === undefined || (parent !== null && node.element.start !== parent)) return undefined;
		return this.window(node, from, most);
	}

	/** The node that begins at `start`. */
	node(start: number): Asn1NodeView | undefined {
		const found = this.find(start);
		return found?.element.start === start ? this.view(found) : undefined;
	}

	/** The way to the innermost node that the octet at `offset` belongs to; undefined where there is no octet. */
	pathTo(offset: number): Asn1Path | undefined {
		const levels: Asn1Window[] = [];
		let node = this.root;
		while (true) {
			const found = this.memberAt(node, offset);
			if (found === undefined) break;
			levels.push(this.window(node, found.index - (found.index % WINDOW), WINDOW));
			node = found.node;
		}
		return node === this.root ? undefined : { levels, start: node.element.start };
	}

	/** Octets from `start`, as far as there are some and they may be seen. */
	octets(start: number, most: number): Asn1Octets {
		const from = Math.min(start, this.bytes.length);
		const range = { start: from, end: Math.min(from + most, this.bytes.length) };
		let digits = "";
		let at = range.start;
		for (const withheld of this.hiddenIn(this.root, range)) {
			const until = Math.min(withheld.end, range.end);
			digits += hex(this.bytes, at, Math.max(at, withheld.start));
			digits += "··".repeat(Math.max(0, until - Math.max(at, withheld.start)));
			at = Math.max(at, until);
		}
		return { start: from, digits: digits + hex(this.bytes, at, range.end) };
	}

	get length(): number {
		return this.bytes.length;
	}

	private find(offset: number): Asn1Node | undefined {
		let node = this.root;
		while (node.element.start !== offset) {
			const found = this.memberAt(node, offset);
			if (found === undefined) break;
			node = found.node;
		}
		return node === this.root ? undefined : node;
	}

	private memberAt(parent: Asn1Node, offset: number): Members["nodes"][number] | undefined {
		return this.members(parent, (_, { start, end }) => start <= offset && offset < end).nodes[0];
	}

	private window(parent: Asn1Node, from: number, most: number): Asn1Window {
		const { nodes, total } = this.members(parent, (index) => index >= from && index < from + most);
		return {
			parent: parent === this.root ? null : parent.element.start,
			from: Math.min(from, total),
			total,
			nodes: nodes.map(({ node }) => this.view(node)),
		};
	}

	/** Where the members of a node are; undefined where it has none. */
	private contentOf(node: Asn1Node): Range | undefined {
		const { element, hidden, depth } = node;
		if (hidden !== undefined || depth >= this.limits.depth) return undefined;
		const { tag, contentStart, contentEnd } = element;
		if ((tag & CONSTRUCTED) === 0) return encapsulatedIn(this.bytes, node, this.limits);
		return contentStart < contentEnd ? { start: contentStart, end: contentEnd } : undefined;
	}

	/** Goes through the members of `parent` once and makes nodes of the wanted ones. */
	private members(parent: Asn1Node, isWanted: (index: number, element: Element) => boolean): Members {
		const nodes: Members["nodes"][number][] = [];
		const content = this.contentOf(parent);
		if (content === undefined) return { nodes, total: 0 };
		const reader = new DerReader(this.bytes, ignore, this.limits);
		const expectation = expectationOf(this.bytes, parent);
		// What a field is depends on those before it.
		const isInTurn = parent.type.kind === "fields" || parent.isConfidential;
		let total = 0;
		for (let at = content.start; at < content.end; total++) {
			const element = isElement(reader, at, content.end) ? reader.element() : unreadable(at, content.end);
			const wanted = isWanted(total, element);
			at = element.end;
			if (!(wanted || isInTurn)) continue;
			const node = this.nodeOf(element, parent, expectation);
			// Octets that nobody can name may be anything, their lengths too.
			const isRest = node.hidden !== undefined && node.type.kind === "any";
			if (isRest) at = content.end;
			if (isRest && isWanted(total, { ...element, end: at }))
				nodes.push({ index: total, node: { ...node, element: unreadable(element.start, at) } });
			else if (wanted) nodes.push({ index: total, node });
		}
		return { nodes, total };
	}

	private nodeOf(element: Element, parent: Asn1Node, expectation: ReturnType<typeof expectationOf>): Asn1Node {
		const depth = parent.depth + 1;
		const expected = expectation(element);
		const { governor } = expected;
		const resolved = resolve(expected.type, element.tag, governor);
		const isUnknown = element.tag === 0 || resolved.type.kind === "any";
		const isKeyText = (element.tag & CONSTRUCTED) === 0 && holdsKeyText(this.bytes, element);
		const key = isUnknown ? keyIn(this.bytes, element, this.limits) : undefined;
		const type = isKeyText ? SECRET_OF_ANY_TYPE : (key ?? resolved.type);
		const name = expected.name ?? resolved.label ?? ("name" in type ? type.name : undefined);
		const isSecretive = type.kind === "fields" && type.fewest !== undefined;
		const isPublic = type.kind === "fields" && type.isPublic;
		const isConfidential = isSecretive || (parent.isConfidential && !isPublic);
		const node = { element, name, type, governor, depth, isConfidential, hidden: undefined };
		return { ...node, hidden: this.hiddenReason(node, parent) };
	}

	private hiddenReason(node: Asn1Node, parent: Asn1Node): Asn1Node["hidden"] {
		const { type } = node;
		if (type.kind === "hidden") return type.reason;
		if (type.kind === "any") return parent.isConfidential ? "secret" : undefined;
		if (type.kind === "fields" && type.fewest !== undefined) return this.isAsWritten(node) ? undefined : "secret";
		if (type.kind !== "encapsulation" || !node.isConfidential) return undefined;
		return this.contentOf(node) === undefined || this.isInPieces(node) ? "secret" : undefined;
	}

	/** Whether a structure of secrets has all its fields and nothing else, so that each octet is what it is taken for. */
	private isAsWritten(node: Asn1Node): boolean {
		const { nodes } = this.members({ ...node, hidden: undefined }, () => true);
		const fewest = node.type.kind === "fields" ? (node.type.fewest ?? 0) : 0;
		const isWhole = nodes.at(-1)?.node.element.end === node.element.contentEnd;
		return isWhole && nodes.length >= fewest && nodes.every((member) => member.node.name !== undefined);
	}

	/** BER writes long strings in pieces; what spans two of them cannot be read, nor recognised as a secret. */
	private isInPieces({ element }: Asn1Node): boolean {
		const { tag, contentStart, contentEnd } = element;
		if ((tag & CONSTRUCTED) === 0) return false;
		const reader = new DerReader(this.bytes, ignore, this.limits);
		return !reader.read(contentStart, contentEnd) || reader.end < contentEnd;
	}

	/** What is withheld of `range`, in order. */
	private hiddenIn(parent: Asn1Node, range: Range): Range[] {
		const overlaps = (_: number, { start, end }: Element): boolean => start < range.end && end > range.start;
		return this.members(parent, overlaps).nodes.flatMap(({ node }) => {
			const from = hiddenFrom(node);
			return from === undefined ? this.hiddenIn(node, range) : [{ start: from, end: node.element.end }];
		});
	}

	private view(node: Asn1Node): Asn1NodeView {
		const { element, name, hidden } = node;
		const { start, contentStart, contentEnd, end } = element;
		const isConstructed = (element.tag & CONSTRUCTED) !== 0;
		const content = this.contentOf(node);
		return {
			start,
			contentStart,
			contentEnd,
			end,
			...contentInWords(this.bytes, node, content === undefined ? undefined : this.count(content)),
			tagClass: TAG_CLASSES[((element.tag >> 6) & 3) as 0 | 1 | 2 | 3],
			form: !isConstructed ? "primitive" : this.isIndefinite(element) ? "indefinite" : "constructed",
			name: name ?? "",
			isHidden: hidden !== undefined,
			hasChildren: content !== undefined,
			isEncapsulating: content !== undefined && !isConstructed,
		};
	}

	private count({ start, end }: Range): number {
		const reader = new DerReader(this.bytes, ignore, this.limits);
		let count = 0;
		for (let at = start; at < end; count++) at = isElement(reader, at, end) ? reader.end : end;
		return count;
	}

	/** X.690 §8.1.3.6: the octet behind the tag says so. */
	private isIndefinite({ tag, start }: Element): boolean {
		let lengthAt = start + 1;
		if ((tag & 0x1f) === 0x1f) while (byteAt(this.bytes, lengthAt++) >= 0x80);
		return byteAt(this.bytes, lengthAt) === 0x80;
	}
}

/** Tags and lengths of more octets than that are legal in BER and never written: what stands there is no header. */
const LONGEST_HEADER = 12;

const isElement = (reader: DerReader, at: number, end: number): boolean =>
	reader.read(at, end) && reader.tag !== 0 && reader.contentStart - at <= LONGEST_HEADER;

const unreadable = (start: number, end: number): Element => ({
	tag: 0,
	start,
	contentStart: start,
	contentEnd: end,
	end,
});
