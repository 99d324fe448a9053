import { DEFAULT_LIMITS, type DerLimits } from "./der/limits.ts";
import type { Item } from "./item.ts";
import { type PemBlock, type PemHost, readBlock } from "./pem/block.ts";
import type { Boundary } from "./pem/boundary.ts";
import { type BlockExtent, findBlocks } from "./pem/extent.ts";
import { shiftExtent, shiftRange } from "./pem/extent-shift.ts";
import { BEHIND_REACH, CONTEXT_REACH } from "./pem/surroundings.ts";
import type { Problem, Range } from "./problem.ts";
import { type ReadContent, readContent } from "./recognise.ts";

/** One replaced stretch of a text: `[start, oldEnd)` of the text before became `newLength` characters. */
export interface TextEdit {
	readonly start: number;
	readonly oldEnd: number;
	readonly newLength: number;
}

/**
 * A text and the PEM blocks in it. Blocks are decoded when somebody looks at them and stay decoded while edits leave
 * them alone, so a keystroke costs what the touched blocks cost. All offsets count UTF-16 units.
 */
export class PkiDocument {
	private current: string;
	private blocks: Block[] = [];
	private readonly host: PemHost;
	private readonly limits: DerLimits;

	constructor(text: string, host: PemHost, limits: DerLimits = DEFAULT_LIMITS) {
		this.current = text;
		this.host = host;
		this.limits = limits;
		for (const found of findBlocks(text)) this.blocks.push(new Block(found));
	}

	get text(): string {
		return this.current;
	}

	/** How many blocks there are, without decoding any. */
	get length(): number {
		return this.blocks.length;
	}

	/** The range of block `index`. */
	rangeOf(index: number): Range {
		return (this.blocks[index] as Block).range;
	}

	/** The object in block `index`; undefined for an END boundary without a BEGIN. */
	item(index: number): Item | undefined {
		return (this.blocks[index] as Block).decoded(this.current, this.host, this.limits)?.item;
	}

	/** Every object, in order. Decodes all blocks. */
	get items(): Item[] {
		const items = this.blocks.map((_, index) => this.item(index));
		return items.filter((item) => item !== undefined);
	}

	/** Index of the block that covers `offset` or touches it, or -1. Decodes nothing. */
	indexAt(offset: number): number {
		let low = 0;
		let high = this.blocks.length - 1;
		while (low <= high) {
			const middle = (low + high) >> 1;
			const { start, end } = this.rangeOf(middle);
			if (offset < start) high = middle - 1;
			else if (offset > end) low = middle + 1;
			else return middle;
		}
		return -1;
	}

	/** What is wrong with block `index`: its boundaries, its base64, its content. Reads every value in it. */
	problemsOf(index: number): Problem[] {
		return (this.blocks[index] as Block).problems(this.current, this.host, this.limits);
	}

	get problems(): Problem[] {
		return this.blocks.flatMap((_, index) => this.problemsOf(index));
	}

	/** Follows edits that were made at once, each given in offsets of the text before. `text` is the text after. */
	update(edits: readonly TextEdit[], text: string): void {
		const start = Math.min(...edits.map((edit) => edit.start));
		const oldEnd = Math.max(...edits.map((edit) => edit.oldEnd));
		const growth = text.length - this.current.length;
		const kept = this.keptBefore(start);
		const after = this.blocks.slice(kept).filter((block) => block.range.start - CONTEXT_REACH >= oldEnd);
		const blocks = this.blocks.slice(0, kept);
		this.blocks = blocks;
		this.current = text;
		let next = 0;
		for (const found of findBlocks(text, blocks.at(-1)?.range.end ?? 0)) {
			const block = new Block(found);
			while (next < after.length && (after[next] as Block).range.start + growth < block.range.start) next++;
			if (after[next] !== undefined && (after[next] as Block).range.start + growth === block.range.start) {
				for (const same of after.slice(next)) blocks.push(same.shifted(growth));
				return;
			}
			blocks.push(block);
		}
	}

	/** How many blocks at the beginning cannot be changed by an edit at `start`. */
	private keptBefore(start: number): number {
		let count = this.blocks.length;
		while (count > 0 && !(this.blocks[count - 1] as Block).isSettledBefore(start)) count--;
		return count;
	}
}

/** Says that nothing here knows what the bytes of `item` are. */
export const unrecognised = ({ content, label, range }: Item): Problem => ({
	code: "decode.unrecognised",
	severity: content.kind === "unknown" && content.reason === "label" ? "info" : "error",
	range,
	data: { label: label ?? "" },
});

interface Decoded {
	readonly block: PemBlock;
	readonly read: ReadContent;
	readonly item: Item;
}

/** One block of a document. What is decoded does not depend on where the block stands. */
class Block {
	private readonly found: BlockExtent | { readonly stray: Boundary };
	private shift = 0;
	private lazy: Decoded | undefined;

	constructor(found: BlockExtent | { readonly stray: Boundary }) {
		this.found = found;
	}

	get range(): Range {
		const { found } = this;
		return shiftRange("stray" in found ? found.stray.range : found, this.shift);
	}

	shifted(by: number): this {
		this.shift += by;
		if (by !== 0) this.lazy = this.lazy && { ...this.lazy, item: this.place(this.lazy.block, this.lazy.read) };
		return this;
	}

	/** Whether it ends for certain before an edit at `start`: a block without END may yet grow. */
	isSettledBefore(start: number): boolean {
		const { found } = this;
		return this.range.end + BEHIND_REACH <= start && ("stray" in found || found.finish !== undefined);
	}

	decoded(text: string, host: PemHost, limits: DerLimits): Decoded | undefined {
		const { found } = this;
		if ("stray" in found) return undefined;
		if (this.lazy === undefined) {
			const block = readBlock(text, shiftExtent(found, this.shift), host);
			const read = readContent(block.bytes, block.label, block.headers, limits);
			this.lazy = { block, read, item: this.place(block, read) };
		}
		return this.lazy;
	}

	problems(text: string, host: PemHost, limits: DerLimits): Problem[] {
		const { found } = this;
		if ("stray" in found)
			return [{ code: "pem.missing-begin", severity: "error", range: this.range, data: { label: found.stray.label } }];
		const { block, read, item } = this.decoded(text, host, limits) as Decoded;
		const { start } = this.range;
		const ofBlock = block.problems.map((problem) => ({ ...problem, range: shiftRange(problem.range, start) }));
		const ofContent = read.problems().map((problem) => ({ ...problem, range: item.locate(problem.range) }));
		const { length } = block.bytes;
		if (item.content.kind === "unknown" && length > 0) ofContent.push(unrecognised(item));
		if (read.end < length && item.content.kind !== "unknown")
			ofContent.push({
				code: "der.trailing-data",
				severity: "warning",
				range: item.locate({ start: read.end, end: length }),
				data: { field: block.label, length: length - read.end },
			});
		return [...ofBlock, ...ofContent];
	}

	private place(block: PemBlock, read: ReadContent): Item {
		const { range } = this;
		return {
			content: read.content,
			encoding: "pem",
			label: block.label,
			headers: block.headers,
			range,
			bytes: block.bytes,
			locate: (part) => shiftRange(block.map.textRange(part), range.start),
		};
	}
}
