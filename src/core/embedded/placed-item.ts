import type { Content, Item } from "../item.ts";
import type { PemBlock } from "../pem/block.ts";
import type { PemHeader } from "../pem/headers.ts";
import type { Range } from "../problem.ts";
import type { ReadContent } from "../recognise.ts";

/** Where an object stands, asked anew each time since its text may have moved it. */
export interface Place {
	range(): Range;
	locate(range: Range): Range;
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
	private readonly place: Place;

	constructor(read: ReadContent, block: PemBlock | undefined, bytes: Uint8Array, place: Place, base64Layers = 0) {
		this.read = read;
		this.content = read.content;
		this.encoding = block === undefined ? "der" : "pem";
		this.label = block?.label;
		this.headers = block?.headers ?? [];
		this.bytes = bytes;
		this.base64Layers = base64Layers;
		this.place = place;
	}

	get range(): Range {
		return this.place.range();
	}

	locate(range: Range): Range {
		return this.place.locate(range);
	}
}
