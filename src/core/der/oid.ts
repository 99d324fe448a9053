import { byteAt } from "./byte.ts";
import { NAMED_OIDS } from "./oid-names/index.ts";
import type { DerReader } from "./reader.ts";

/** An object identifier. Known ones are one shared object each, so they compare by reference. */
export interface ObjectIdentifier {
	/** Dotted decimal, `2.5.29.17`. */
	readonly dotted: string;
	/** The standard's own name (`subjectAltName`), where one is known here. */
	readonly name: string | undefined;
}

/** Content octets of a dotted OID, one character an octet. X.690 §8.19. */
export function encodeOid(dotted: string): string {
	const arcs = dotted.split(".").map(BigInt);
	const [first = 0n, second = 0n, ...rest] = arcs;
	let content = "";
	for (const arc of [first * 40n + second, ...rest]) {
		let octets = String.fromCharCode(Number(arc & 0x7fn));
		for (let more = arc >> 7n; more > 0n; more >>= 7n)
			octets = String.fromCharCode(Number(more & 0x7fn) | 0x80) + octets;
		content += octets;
	}
	return content;
}

interface Entry {
	readonly content: Uint8Array;
	readonly oid: ObjectIdentifier;
	readonly next: Entry | undefined;
}

const BUCKETS = 4096;
let table: (Entry | undefined)[] | undefined;
const byDotted = new Map<string, ObjectIdentifier>();

function hashOf(bytes: Uint8Array, start: number, end: number): number {
	let hash = end - start;
	for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + byteAt(bytes, at)) | 0;
	return (hash ^ (hash >>> 12)) & (BUCKETS - 1);
}

function buildTable(): (Entry | undefined)[] {
	const buckets: (Entry | undefined)[] = new Array(BUCKETS).fill(undefined);
	for (const [dotted, name] of NAMED_OIDS) {
		const content = Uint8Array.from(encodeOid(dotted), (char) => char.charCodeAt(0));
		const oid: ObjectIdentifier = { dotted, name };
		const bucket = hashOf(content, 0, content.length);
		buckets[bucket] = { content, oid, next: buckets[bucket] };
		byDotted.set(dotted, oid);
	}
	return buckets;
}

function sameBytes(content: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
	if (content.length !== end - start) return false;
	for (let i = 0; i < content.length; i++) if (byteAt(content, i) !== byteAt(bytes, start + i)) return false;
	return true;
}

/** The named OID whose content octets are `bytes[start..end)`, without building any text. */
function knownOid(bytes: Uint8Array, start: number, end: number): ObjectIdentifier | undefined {
	table ??= buildTable();
	for (let entry = table[hashOf(bytes, start, end)]; entry !== undefined; entry = entry.next)
		if (sameBytes(entry.content, bytes, start, end)) return entry.oid;
	return undefined;
}

/**
 * The name known here for a dotted OID, if any.
 * @internal
 */
export function oidName(dotted: string): string | undefined {
	table ??= buildTable();
	return byDotted.get(dotted)?.name;
}

/**
 * Reads content octets as an object identifier. An arc that is padded or cut off breaks X.690 §8.19.2 and is reported;
 * the text then holds what could be read.
 */
export function readOid(reader: DerReader, start: number, end: number): ObjectIdentifier {
	return knownOid(reader.bytes, start, end) ?? { dotted: dottedOid(reader, start, end), name: undefined };
}

function dottedOid(reader: DerReader, start: number, end: number): string {
	const { bytes } = reader;
	if (start >= end || byteAt(bytes, end - 1) >= 0x80) reader.problem("der.invalid-oid", "error", start, end);
	const arcs: string[] = [];
	for (let at = start; at < end; ) {
		if (byteAt(bytes, at) === 0x80) reader.problem("der.non-minimal-oid", "warning", at, at + 1);
		let arc = 0;
		let wide = 0n;
		let octets = 0;
		for (let more = true; more && at < end; at++, octets++) {
			const octet = byteAt(bytes, at);
			if (octets === 6) wide = BigInt(arc);
			if (octets >= 6) wide = (wide << 7n) | BigInt(octet & 0x7f);
			else arc = arc * 128 + (octet & 0x7f);
			more = octet >= 0x80;
			if (octets > MAX_ARC_OCTETS) return `${arcs.join(".")}.…`;
		}
		pushArc(arcs, octets > 6 ? wide : BigInt(arc));
	}
	return arcs.join(".");
}

/** 128-bit UUID arcs (X.667) need 19 octets; far beyond that the text would only be a way to burn time. */
const MAX_ARC_OCTETS = 64;

function pushArc(arcs: string[], arc: bigint): void {
	if (arcs.length > 0) arcs.push(String(arc));
	else {
		const first = arc < 40n ? 0n : arc < 80n ? 1n : 2n;
		arcs.push(String(first), String(arc - first * 40n));
	}
}
