import type { Content, Item } from "../item.ts";
import type { PemBlock } from "../pem/block.ts";
import type { PemHeader } from "../pem/headers.ts";
import type { Place } from "../place.ts";
import type { Range } from "../problem.ts";
import type { ReadContent } from "../recognise.ts";

/** Where an object stands, asked anew each time since its text may have moved it. */
export interface Standing {
	range(): Range;
	locate(range: Range): Range;
	/** The names that lead to it. */
	place(): Place | undefined;
}

/** An item whose place follows its entry. */
export class PlacedItem implements Item {
	readonly content: Content;
	readonly encoding: "pem" | "der";
	readonly label: string | undefined;
	readonly headers: readonly PemHeader[];
	readonly bytes: Uint8Array;
	readonly base64Layers: number;
	readonly read: ReadContent;
	private readonly standing: Standing;

	constructor(read: ReadContent, block: PemBlock | undefined, bytes: Uint8Array, standing: Standing, base64Layers = 0) {
		this.read = read;
		this.content = read.content;
		this.encoding = block === undefined ? "der" : "pem";
		this.label = block?.label;
		this.headers = block?.headers ?? [];
		this.bytes = bytes;
		this.base64Layers = base64Layers;
		this.standing = standing;
	}

	get range(): Range {
		return this.standing.range();
	}

	get place(): Place | undefined {
		return this.standing.place();
	}

	locate(range: Range): Range {
		return this.standing.locate(range);
	}
}
