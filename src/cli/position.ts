/** Where an offset stands for an editor, both counted from 1. In a file without lines, DER, the column is the byte. */
export interface Position {
	readonly line: number;
	readonly column: number;
}

const LINE_FEED = 0x0a;

/** Gives the positions of offsets in `bytes`. */
export function positionsIn(bytes: Uint8Array): (offset: number) => Position {
	const starts = [0];
	if (!isBinary(bytes))
		for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) starts.push(at + 1);
	return (offset) => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((starts[middle] as number) <= offset) low = middle;
			else high = middle - 1;
		}
		return { line: low + 1, column: offset - (starts[low] as number) + 1 };
	};
}

const DER_SEQUENCE = 0x30;
/** How keystores of Java and Bouncy Castle begin: the upper half of a magic number, or of the version. */
const KEYSTORE_MAGICS: ReadonlySet<number> = new Set([0xfeed, 0xcece, 0]);

const isBinary = ([first = -1, second = -1]: Uint8Array): boolean =>
	first === DER_SEQUENCE || KEYSTORE_MAGICS.has(first * 256 + second);
