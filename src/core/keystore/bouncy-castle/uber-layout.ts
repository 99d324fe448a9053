import type { Range } from "../../problem.ts";
import type { Findings } from "../findings.ts";
import { JavaData } from "../java/java-data.ts";
import { reportStop } from "../java/jks-layout.ts";
import { type BksHeader, readBksHeader } from "./bks-header.ts";

/** UBER as Bouncy Castle writes it: the entries of a BKS and their digest, all of it encrypted. */
export interface UberLayout {
	readonly type: "UBER";
	readonly bytes: Uint8Array;
	readonly header: BksHeader | undefined;
	readonly encrypted: Range;
	readonly findings: Findings;
}

const BLOCK = 16;

/** Finds what an UBER shows without its password. */
export function layOutUber(bytes: Uint8Array, findings: Findings): UberLayout {
	const data = new JavaData(bytes, 0, bytes.length);
	const header = readBksHeader(data);
	reportStop(data, findings);
	const encrypted = { start: header?.end ?? bytes.length, end: bytes.length };
	if (header?.version === 0)
		findings.add("keystore.unsupported-version", "error", { start: 0, end: 4 }, { version: 0 });
	else if (header !== undefined && (bytes.length - header.end) % BLOCK !== 0)
		findings.truncated(bytes.length - ((bytes.length - header.end) % BLOCK), "encrypted store");
	return { type: "UBER", bytes, header, encrypted, findings };
}
