import { byteAt } from "../../der/byte.ts";
import { hex } from "../../der/hex.ts";

/**
 * An address (4 or 16 octets), or an address and its mask (8 or 32, RFC 5280 §4.2.1.10) as `10.0.0.0/255.0.0.0`.
 * Any other length is shown in hex: it is no address.
 */
export function ipText(bytes: Uint8Array, start: number, end: number): string {
	switch (end - start) {
		case 4:
			return ipv4(bytes, start);
		case 16:
			return ipv6(bytes, start);
		case 8:
			return `${ipv4(bytes, start)}/${ipv4(bytes, start + 4)}`;
		case 32:
			return `${ipv6(bytes, start)}/${ipv6(bytes, start + 16)}`;
		default:
			return `#${hex(bytes, start, end)}`;
	}
}

const ipv4 = (bytes: Uint8Array, at: number): string =>
	`${byteAt(bytes, at)}.${byteAt(bytes, at + 1)}.${byteAt(bytes, at + 2)}.${byteAt(bytes, at + 3)}`;

const groupAt = (bytes: Uint8Array, start: number, group: number): number =>
	(byteAt(bytes, start + 2 * group) << 8) | byteAt(bytes, start + 2 * group + 1);

/**
 * RFC 5952 §4: lower case, no leading zeros, the longest run of zero groups (of two or more) as `::`; §5: an IPv4-mapped
 * address ends in dots.
 */
function ipv6(bytes: Uint8Array, start: number): string {
	if (isIpv4Mapped(bytes, start)) return `::ffff:${ipv4(bytes, start + 12)}`;
	let longestStart = 8;
	let longest = 1;
	for (let group = 0; group < 8; group++) {
		let run = 0;
		while (group + run < 8 && groupAt(bytes, start, group + run) === 0) run++;
		if (run > longest) {
			longest = run;
			longestStart = group;
		}
		group += run;
	}
	const before = groups(bytes, start, 0, longestStart);
	return longestStart === 8 ? before : `${before}::${groups(bytes, start, longestStart + longest, 8)}`;
}

function groups(bytes: Uint8Array, start: number, from: number, to: number): string {
	let text = "";
	for (let group = from; group < to; group++) {
		if (group > from) text += ":";
		text += groupAt(bytes, start, group).toString(16);
	}
	return text;
}

function isIpv4Mapped(bytes: Uint8Array, start: number): boolean {
	for (let at = start; at < start + 10; at++) if (byteAt(bytes, at) !== 0) return false;
	return groupAt(bytes, start, 5) === 0xffff;
}
