import type { Item } from "../item.ts";
import { type PemBlock, readBlock } from "../pem/block.ts";
import type { BlockExtent } from "../pem/extent.ts";
import { shiftExtent, shiftRange } from "../pem/extent-shift.ts";
import type { Problem, Range } from "../problem.ts";
import { readContent } from "../recognise.ts";
import { problemsOfContent } from "./content-problems.ts";
import type { Entry, Reading } from "./entry.ts";
import { PlacedItem, type Standing } from "./placed-item.ts";

/** A PEM block in its text. */
export class BlockEntry implements Entry {
	shift = 0;
	private readonly extent: BlockExtent;
	private readonly reading: Reading;
	private decoded: { readonly block: PemBlock; readonly item: PlacedItem } | undefined;

	constructor(extent: BlockExtent, reading: Reading) {
		this.extent = extent;
		this.reading = reading;
	}

	get range(): Range {
		return shiftRange(this.extent, this.shift);
	}

	item(text: string): Item {
		return this.decode(text).item;
	}

	problems(text: string): Problem[] {
		const { block, item } = this.decode(text);
		const { start } = this.range;
		const ofBlock = block.problems.map((problem) => ({ ...problem, range: shiftRange(problem.range, start) }));
		return [...ofBlock, ...problemsOfContent(item, block.label)];
	}

	private decode(text: string): { readonly block: PemBlock; readonly item: PlacedItem } {
		if (this.decoded === undefined) {
			const { host, limits } = this.reading;
			const block = readBlock(text, shiftExtent(this.extent, this.shift), host);
			const read = readContent(block.bytes, block.label, block.headers, limits);
			const standing: Standing = {
				range: () => this.range,
				locate: (part) => shiftRange(block.map.textRange(part), this.range.start),
				place: () => this.reading.placeAt(this.range.start),
			};
			this.decoded = { block, item: new PlacedItem(read, block, block.bytes, standing) };
		}
		return this.decoded;
	}
}
