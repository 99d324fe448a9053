import type { Range } from "../../problem.ts";
import { JavaData } from "../java/java-data.ts";

/** How a BKS and an UBER begin (`BcKeyStoreSpi.engineLoad`): both alike. */
export interface BksHeader {
	readonly version: number;
	readonly salt: Range;
	readonly iterations: number;
	/** Where the entries, or the octets that encrypt them, begin. */
	readonly end: number;
}

const VERSIONS = 2;
/** Bouncy Castle writes 20 octets; a thousand are no salt. */
const LONGEST_SALT = 1000;
const BLOCK = 16;
/** The MAC of a BKS and the digest of an UBER. */
const CHECK_LENGTH = 20;
/** Dates of entries from 1970 to the year 9999. */
const LATEST = 253_402_300_800_000;

/** Reads the header as far as it is there; undefined where it cannot be one. */
export function readBksHeader(data: JavaData): BksHeader | undefined {
	const version = data.int32("version");
	const salt = data.octets("salt");
	const iterations = data.count("iterations");
	if (version === undefined || salt === undefined || iterations === undefined) return undefined;
	return { version, salt, iterations, end: data.at };
}

/**
 * Tells BKS from UBER, which begin alike: behind the header stand the entries of the one, and octets that look like
 * nothing of the other. A version 1 that was cut off before that counts as BKS.
 */
export function bouncyCastleType(bytes: Uint8Array): "BKS" | "UBER" | undefined {
	const data = new JavaData(bytes, 0, bytes.length);
	const version = data.int32("version");
	const saltLength = data.int32("salt");
	if (version === undefined || version < 0 || version > VERSIONS) return undefined;
	if (saltLength === undefined || saltLength <= 0 || saltLength > LONGEST_SALT) return undefined;
	if (data.take(saltLength, "salt") === undefined || data.int32("iterations") === undefined) return "BKS";
	if (beginsLikeEntries(bytes, data.at)) return "BKS";
	return version < VERSIONS ? "UBER" : "BKS";
}

/** Type, alias and date of an entry, or the end of the entries. */
export function beginsLikeEntries(bytes: Uint8Array, start: number): boolean {
	const data = new JavaData(bytes, start, bytes.length);
	const type = data.uint8("type");
	if (type === undefined) return true;
	if (type === 0) return bytes.length - data.at <= CHECK_LENGTH;
	if (type > 4) return false;
	data.text("alias");
	const date = data.int64("date");
	if (data.stop !== undefined) return data.stop.reason === "truncated" && bytes.length - start < 2 * BLOCK;
	return date !== undefined && date >= 0 && date < LATEST;
}
