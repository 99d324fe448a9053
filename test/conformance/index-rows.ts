import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TEST_DATA } from "./test-data.ts";

/** One row of the test data's `index.tsv`. */
export interface IndexRow {
	readonly kind: string;
	readonly sha256: string;
	/** Path of the object inside the project it comes from. */
	readonly source: string;
	readonly class: string;
	readonly serial: string;
	readonly notBefore: string;
	readonly notAfter: string;
	readonly extensionCount: string;
	readonly bits: string;
	readonly password: string;
}

/** The rows of one kind, in the order of the file. */
export function indexRows(kind: string): IndexRow[] {
	const lines = readFileSync(join(TEST_DATA, "index.tsv"), "utf8").trimEnd().split("\n").slice(1);
	return lines.map(indexRow).filter((row) => row.kind === kind);
}

function indexRow(line: string): IndexRow {
	const fields = line.split("\t");
	const field = (index: number): string => fields[index] ?? "";
	return {
		kind: field(0),
		sha256: field(1),
		source: field(3),
		class: field(4),
		serial: field(5),
		notBefore: field(6),
		notAfter: field(7),
		extensionCount: field(8),
		bits: field(9),
		password: field(10),
	};
}

export const bytesOf = (row: IndexRow, extension = "der"): Uint8Array =>
	new Uint8Array(readFileSync(join(TEST_DATA, row.kind, `${row.sha256.slice(0, 16)}.${extension}`)));
