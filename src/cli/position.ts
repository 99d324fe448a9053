/** Where an offset stands for an editor, both counted from 1. In a file without lines, DER, the column is the byte. */
export interface Position {
	readonly line: number;
	readonly column: number;
}

const LINE_FEED = 0x0a;
const DER_SEQUENCE = 0x30;

/** Gives the positions of offsets in `bytes`. */
export function positionsIn(bytes: Uint8Array): (offset: number) => Position {
	const starts = [0];
	const isText = bytes[0] !== DER_SEQUENCE;
	if (isText)
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
