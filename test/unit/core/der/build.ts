import type { DerLimits } from "../../../../src/core/der/limits.ts";
import type { DerProblemCode } from "../../../../src/core/der/problems.ts";
import { DerReader } from "../../../../src/core/der/reader.ts";
import type { Problem } from "../../../../src/core/problem.ts";

/** Octets given as they are, or as hexadecimal in which spaces do not count. */
export type Octets = Uint8Array | string;

export const octets = (given: Octets): Uint8Array =>
	typeof given === "string" ? Uint8Array.from(Buffer.from(given.replaceAll(" ", ""), "hex")) : given;

export function join(...parts: readonly Octets[]): Uint8Array {
	return Uint8Array.from(Buffer.concat(parts.map(octets)));
}

/** One element in DER: written here once more, so that no test checks the product against itself. */
export function element(tag: number, ...parts: readonly Octets[]): Uint8Array {
	const content = join(...parts);
	const { length } = content;
	const lengthOctets = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
	return join(Uint8Array.of(tag, ...lengthOctets), content);
}

export const sequence = (...parts: readonly Octets[]): Uint8Array => element(0x30, ...parts);
export const text = (tag: number, value: string): Uint8Array =>
	element(tag, Uint8Array.from(Buffer.from(value, "utf8")));

/** An OBJECT IDENTIFIER of arcs below 2^28. */
export function oid(dotted: string): Uint8Array {
	const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
	const content = [first * 40 + second, ...rest].flatMap((arc) => {
		const groups = [arc & 0x7f];
		for (let more = arc >>> 7; more > 0; more >>>= 7) groups.unshift((more & 0x7f) | 0x80);
		return groups;
	});
	return element(0x06, Uint8Array.from(content));
}

/** A reader over `bytes` and the list into which its problems go. */
export function readerOver(
	bytes: Octets,
	limits?: DerLimits,
): { reader: DerReader; problems: Problem<DerProblemCode>[] } {
	const problems: Problem<DerProblemCode>[] = [];
	return { reader: new DerReader(octets(bytes), (problem) => problems.push(problem), limits), problems };
}

/** The only element of `bytes`, read, and the codes of what was reported up to then. */
export function readOne(bytes: Octets, limits?: DerLimits) {
	const { reader, problems } = readerOver(bytes, limits);
	const found = reader.read(0, reader.bytes.length);
	return {
		reader,
		problems,
		found,
		element: reader.element(),
		codes: (): string[] => problems.map(({ code }) => code),
	};
}
