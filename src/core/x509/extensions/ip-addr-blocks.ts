import { type BitString, readBitString } from "../../der/bits.ts";
import { byteAt } from "../../der/byte.ts";
import { TAG } from "../../der/tags.ts";
import type { Range } from "../../problem.ts";
import type { X509Reader } from "../problems.ts";
import { ipText } from "./ip-address.ts";
import { elementsOfEither, sequenceOf } from "./sequence-of.ts";
import { unexpectedTag } from "./unexpected-tag.ts";

/** The addresses of one family (RFC 3779 §2.2.3). */
export interface IPAddressFamily {
	/** IANA address family number: 1 is IPv4, 2 is IPv6. */
	readonly afi: number;
	/** Subsequent address family identifier: 1 is unicast. */
	readonly safi: number | undefined;
	/** Text of each block: `10.0.0.0/8`, or `10.0.0.0-10.0.3.255`. */
	readonly ipAddressChoice: "inherit" | readonly IPAddressBlock[];
	readonly range: Range;
}

export interface IPAddressBlock {
	readonly text: string;
	readonly range: Range;
}

export const ipAddrBlocks = (reader: X509Reader, start: number, end: number): readonly IPAddressFamily[] | undefined =>
	sequenceOf(reader, start, end, "ipAddrBlocks", TAG.SEQUENCE, addressFamily);

function addressFamily(reader: X509Reader): IPAddressFamily | undefined {
	const { start, contentStart, contentEnd, end } = reader;
	if (!reader.expect(TAG.OCTET_STRING, contentStart, contentEnd, "addressFamily")) return undefined;
	const { bytes, contentStart: familyStart, end: choiceStart } = reader;
	const octets = reader.contentEnd - familyStart;
	const afi = octets >= 2 ? (byteAt(bytes, familyStart) << 8) | byteAt(bytes, familyStart + 1) : 0;
	if (octets < 2 || octets > 3 || afi < 1 || afi > 2) {
		reader.problem("x509.unknown-value", "error", reader.start, choiceStart, { field: "addressFamily", value: afi });
		return undefined;
	}
	const safi = octets === 3 ? byteAt(bytes, familyStart + 2) : undefined;
	const range = { start, end };
	if (reader.peek(choiceStart, contentEnd) === TAG.NULL) return { afi, safi, ipAddressChoice: "inherit", range };
	if (!reader.expect(TAG.SEQUENCE, choiceStart, contentEnd, "addressesOrRanges")) return undefined;
	reader.expectEnd(reader.end, contentEnd, "IPAddressFamily");
	const decode = afi === 1 ? ipv4Block : ipv6Block;
	return { afi, safi, ipAddressChoice: elementsOfEither(reader, "addressesOrRanges", decode), range };
}

const ipv4Block = (reader: X509Reader): IPAddressBlock | undefined => addressBlock(reader, 4);
const ipv6Block = (reader: X509Reader): IPAddressBlock | undefined => addressBlock(reader, 16);

function addressBlock(reader: X509Reader, octets: number): IPAddressBlock | undefined {
	const { tag, start, contentStart, contentEnd, end } = reader;
	const range = { start, end };
	if (tag === TAG.BIT_STRING) {
		const prefix = addressBits(reader, octets);
		if (prefix === undefined) return undefined;
		const length = (prefix.end - prefix.start) * 8 - prefix.unusedBits;
		return { text: `${address(reader.bytes, prefix, octets, 0)}/${length}`, range };
	}
	if (tag !== TAG.SEQUENCE) {
		unexpectedTag(reader, "IPAddressOrRange", "BIT STRING, SEQUENCE");
		return undefined;
	}
	if (!reader.expect(TAG.BIT_STRING, contentStart, contentEnd, "min")) return undefined;
	const min = addressBits(reader, octets);
	if (min === undefined || !reader.expect(TAG.BIT_STRING, reader.end, contentEnd, "max")) return undefined;
	const max = addressBits(reader, octets);
	if (max === undefined) return undefined;
	reader.expectEnd(reader.end, contentEnd, "IPAddressRange");
	return { text: `${address(reader.bytes, min, octets, 0)}-${address(reader.bytes, max, octets, 0xff)}`, range };
}

/** The bits of the BIT STRING read last; undefined, with a problem, where an address has fewer. */
function addressBits(reader: X509Reader, octets: number): BitString | undefined {
	const bits = readBitString(reader, reader.element());
	if (bits === undefined || bits.end - bits.start <= octets) return bits;
	const length = bits.end - bits.start;
	reader.problem("x509.ip-address-length", "error", reader.start, reader.end, { octets: length });
	return undefined;
}

/** RFC 3779 §2.2.3.8: bits left out are zeros in a prefix and in `min`, ones in `max`. */
function address(bytes: Uint8Array, { start, end, unusedBits }: BitString, octets: number, fill: 0 | 0xff): string {
	const full = new Uint8Array(octets).fill(fill);
	full.set(bytes.subarray(start, end));
	const last = end - start - 1;
	const unused = (1 << unusedBits) - 1;
	if (last >= 0) full[last] = fill === 0 ? byteAt(full, last) & ~unused : byteAt(full, last) | unused;
	return ipText(full, 0, octets);
}
