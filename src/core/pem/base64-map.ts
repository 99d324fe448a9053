import type { Range } from "../problem.ts";
import { countCharacters } from "./base64.ts";
import type { BodyPart } from "./body.ts";

interface MappedPart {
	readonly runs: readonly number[];
	/** Base64 characters before each run. */
	readonly charactersBefore: readonly number[];
	readonly firstByte: number;
	readonly byteLength: number;
}

/** Where each base64 character of a block stands in its text, and so each byte. Built when first asked. */
export class Base64Map {
	private readonly parts: readonly BodyPart[];
	private mapped: readonly MappedPart[] | undefined;

	constructor(parts: readonly BodyPart[]) {
		this.parts = parts;
	}

	/** The text that encodes `bytes[range.start..range.end)`: from the first character with a bit of it to the last. */
	textRange({ start, end }: Range): Range {
		const from = this.offsetOfBit(start, 0);
		return { start: from, end: end <= start ? from : this.offsetOfBit(end - 1, 7) + 1 };
	}

	/** Index of the byte that begins in the base64 character at or before text offset `offset`. */
	byteAt(offset: number): number {
		let byte = 0;
		for (const { runs, charactersBefore, firstByte } of this.mappedParts())
			for (let run = 0; run < charactersBefore.length; run++) {
				const start = runs[2 * run] as number;
				if (start > offset) return byte;
				const inRun = Math.min(offset, (runs[2 * run + 1] as number) - 1) - start;
				byte = firstByte + Math.floor((((charactersBefore[run] as number) + inRun) * 6) / 8);
			}
		return byte;
	}

	/** Text offset of the character that holds bit `bit` (0 is the highest) of byte `byte`. */
	private offsetOfBit(byte: number, bit: number): number {
		const parts = this.mappedParts();
		let part = parts.find(({ firstByte, byteLength }) => byte < firstByte + byteLength);
		part ??= parts.at(-1);
		if (part === undefined) return 0;
		return offsetInPart(part, Math.floor(((byte - part.firstByte) * 8 + bit) / 6));
	}

	private mappedParts(): readonly MappedPart[] {
		if (this.mapped !== undefined) return this.mapped;
		let firstByte = 0;
		this.mapped = this.parts
			.filter(({ runs }) => runs.length > 0)
			.map(({ runs }) => {
				const part = mapPart(runs, firstByte);
				firstByte += part.byteLength;
				return part;
			});
		return this.mapped;
	}
}

function mapPart(runs: readonly number[], firstByte: number): MappedPart {
	const charactersBefore: number[] = [];
	let count = 0;
	for (let i = 0; i < runs.length; i += 2) {
		charactersBefore.push(count);
		count += (runs[i + 1] as number) - (runs[i] as number);
	}
	return { runs, charactersBefore, firstByte, byteLength: Math.floor((countCharacters(runs) * 6) / 8) };
}

function offsetInPart({ runs, charactersBefore }: MappedPart, character: number): number {
	let low = 0;
	let high = charactersBefore.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((charactersBefore[middle] as number) <= character) low = middle;
		else high = middle - 1;
	}
	const offset = (runs[2 * low] as number) + character - (charactersBefore[low] as number);
	return Math.min(offset, runs[2 * low + 1] as number);
}
