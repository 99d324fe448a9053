import { readNamedBits } from "../../der/bits.ts";
import type { Element } from "../../der/element.ts";
import type { X509Reader } from "../problems.ts";

/** The names of the bits set in the BIT STRING `element`, bit 0 first; bits that have no name are left out. */
export function namedBits<T extends string>(reader: X509Reader, element: Element, names: readonly T[]): readonly T[] {
	const set: T[] = [];
	const bits = readNamedBits(reader, element);
	if (bits === undefined) return set;
	for (const bit of bits) {
		const name = names[bit];
		if (name !== undefined) set.push(name);
	}
	return set;
}
