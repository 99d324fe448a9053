import type { Range } from "../../problem.ts";
import type { Findings } from "../findings.ts";
import { JavaData } from "../java/java-data.ts";
import { reportStop } from "../java/jks-layout.ts";
import { type BksEntries, type EntriesPlace, readBksEntries } from "./bks-entries.ts";
import { type BksHeader, readBksHeader } from "./bks-header.ts";

/** BKS as Bouncy Castle writes it, version 1 or 2: entries in the open, and a MAC behind them. */
export interface BksLayout {
	readonly type: "BKS";
	readonly bytes: Uint8Array;
	readonly header: BksHeader | undefined;
	readonly entries: BksEntries | undefined;
	/** HMAC with SHA-1 over the entries. */
	readonly mac: Range | undefined;
	readonly end: number;
	readonly findings: Findings;
}

const MAC_LENGTH = 20;
const IN_FILE: EntriesPlace = { locate: (range) => range, isDecrypted: false };

/** Finds everything in a BKS. */
export function layOutBks(bytes: Uint8Array, findings: Findings): BksLayout {
	const data = new JavaData(bytes, 0, bytes.length);
	const header = readBksHeader(data);
	reportStop(data, findings);
	const base = { type: "BKS", bytes, header, findings } as const;
	// Bouncy Castle reads it like version 1, and nothing has written it for twenty years.
	if (header?.version === 0)
		findings.add("keystore.unsupported-version", "warning", { start: 0, end: 4 }, { version: 0 });
	if (header === undefined) return { ...base, entries: undefined, mac: undefined, end: bytes.length };
	const entries = readBksEntries(bytes, header.end, IN_FILE, findings);
	const behind = new JavaData(bytes, entries.end ?? bytes.length, bytes.length);
	if (entries.stop !== undefined) behind.fail(entries.stop);
	const start = behind.take(MAC_LENGTH, "MAC");
	reportStop(behind, findings);
	if (start === undefined) return { ...base, entries, mac: undefined, end: bytes.length };
	const end = behind.at;
	if (end < bytes.length)
		findings.add(
			"keystore.trailing-data",
			"warning",
			{ start: end, end: bytes.length },
			{ length: bytes.length - end },
		);
	return { ...base, entries, mac: { start, end }, end };
}
