import type { Content, Item } from "../item.ts";
import type { PemHeader } from "../pem/headers.ts";
import type { Place } from "../place.ts";
import type { Range } from "../problem.ts";
import type { Standing } from "./placed-item.ts";

/** An item of a text that is itself encoded inside another: the same object at another place. */
export class NestedItem implements Item {
	readonly base64Layers: number;
	private readonly inner: Item;
	private readonly standing: Standing;

	constructor(inner: Item, standing: Standing, base64Layers: number) {
		this.inner = inner;
		this.standing = standing;
		this.base64Layers = base64Layers;
	}

	get content(): Content {
		return this.inner.content;
	}

	get encoding(): "pem" | "der" {
		return this.inner.encoding;
	}

	get label(): string | undefined {
		return this.inner.label;
	}

	get headers(): readonly PemHeader[] {
		return this.inner.headers;
	}

	get bytes(): Uint8Array {
		return this.inner.bytes;
	}

	get range(): Range {
		return this.standing.range();
	}

	get place(): Place | undefined {
		return this.standing.place();
	}

	locate(range: Range): Range {
		return this.standing.locate(this.inner.locate(range));
	}
}
