import { absentElement, type Element } from "./element.ts";
import type { DerReader } from "./reader.ts";
import { TAG } from "./tags.ts";

/** Walks the fields of a SEQUENCE in their order. Each takes what stands next if it fits; a misfit is reported and skipped. */
export class FieldWalk {
	/** Where the next field stands. */
	at: number;
	readonly end: number;
	private readonly reader: DerReader;
	private lost = false;

	constructor(reader: DerReader, container: Element) {
		this.reader = reader;
		this.at = container.contentStart;
		this.end = container.contentEnd;
	}

	/** A field that must be there. After the first one that is not, the rest is absent without more reports. */
	required(tag: number, field: string): Element {
		if (this.lost) return absentElement(this.at);
		if (!this.reader.expect(tag, this.at, this.end, field)) {
			this.lost = this.reader.peek(this.at, this.end) !== TAG.NULL;
			return absentElement(this.at);
		}
		return this.take();
	}

	optional(tag: number): Element {
		if (this.lost || this.reader.peek(this.at, this.end) !== tag || !this.reader.read(this.at, this.end))
			return absentElement(this.at);
		return this.take();
	}

	/** Reports what is left behind the last field. */
	finish(field: string): void {
		if (!this.lost) this.reader.expectEnd(this.at, this.end, field);
	}

	private take(): Element {
		this.at = this.reader.end;
		return this.reader.element();
	}
}
