import { absentElement, type Element } from "./element.ts";
import type { DerLimits } from "./limits.ts";
import { type ObjectIdentifier, readOid } from "./oid.ts";
import { DerReader } from "./reader.ts";

const ignore = (): void => undefined;

/**
 * Looks at the headers of an encoding to tell what it is, without reporting anything: whoever reads it afterwards does.
 * What is not there is an absent element.
 */
export class Outline {
	readonly bytes: Uint8Array;
	readonly outer: Element;
	private readonly reader: DerReader;

	constructor(bytes: Uint8Array, limits: DerLimits) {
		this.bytes = bytes;
		this.reader = new DerReader(bytes, ignore, limits);
		this.outer = this.at(0, bytes.length);
	}

	/** The element at `at`. */
	at(at: number, limit: number): Element {
		return this.reader.read(at, limit) ? this.reader.element() : absentElement(at);
	}

	/** The first child of `parent`. */
	first({ contentStart, contentEnd }: Element): Element {
		return this.at(contentStart, contentEnd);
	}

	/** The sibling after `element` inside `parent`. */
	after(element: Element, parent: Element): Element {
		return this.at(element.end, parent.contentEnd);
	}

	/** The OBJECT IDENTIFIER in `element`, whatever its tag. */
	oid({ contentStart, contentEnd }: Element): ObjectIdentifier {
		return readOid(this.reader, contentStart, contentEnd);
	}

	/** Up to `most` children of `parent`. */
	children(parent: Element, most: number): Element[] {
		const children: Element[] = [];
		let child = this.first(parent);
		while (child.tag !== 0 && children.length < most) {
			children.push(child);
			child = this.after(child, parent);
		}
		return children;
	}
}
