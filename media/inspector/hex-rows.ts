import type { Asn1NodeView, Asn1Octets } from "../../src/editor/protocol/asn1-messages.ts";

/** What a byte is of the selected node. */
export type BytePart = "none" | "header" | "content" | "end";

export interface HexByte {
	readonly offset: number;
	/** Two hexadecimal digits, or two dots where it is withheld. */
	readonly digits: string;
	readonly part: BytePart;
}

/** A line of the hex view, and the offset it begins with. */
export interface HexRow {
	readonly offset: number;
	readonly bytes: readonly HexByte[];
}

const ROW = 16;
/** Rows that are shown above a node when bytes have to be asked for. */
const ROWS_BEFORE = 2;
/** Rows of a node that have to be there to leave the view as it is. */
const ROWS_ENOUGH = 12;

type Place = Pick<Asn1NodeView, "start" | "contentStart" | "contentEnd" | "end">;

/** Bytes in lines of sixteen, each with what it is of `node`. */
export function hexRows({ start, digits }: Asn1Octets, node: Place | undefined): HexRow[] {
	const rows: HexRow[] = [];
	const end = start + digits.length / 2;
	for (let offset = start - (start % ROW); offset < end; offset += ROW) {
		const bytes: HexByte[] = [];
		for (let at = Math.max(offset, start); at < Math.min(offset + ROW, end); at++)
			bytes.push({ offset: at, digits: digits.slice(2 * (at - start), 2 * (at - start) + 2), part: partOf(at, node) });
		rows.push({ offset, bytes });
	}
	return rows;
}

function partOf(offset: number, node: Place | undefined): BytePart {
	if (node === undefined || offset < node.start || offset >= node.end) return "none";
	if (offset < node.contentStart) return "header";
	return offset < node.contentEnd ? "content" : "end";
}

/** From where to ask for bytes so that a node is seen; undefined where those that are there show it. */
export function octetsFor({ start, end }: Place, known: Asn1Octets | undefined, length: number): number | undefined {
	const enough = Math.min(end, start + ROW * ROWS_ENOUGH, length);
	const knownEnd = known === undefined ? 0 : known.start + known.digits.length / 2;
	if (known !== undefined && start >= known.start && enough <= knownEnd) return undefined;
	return Math.max(0, start - (start % ROW) - ROW * ROWS_BEFORE);
}
