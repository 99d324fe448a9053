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

/** RFC 5952 §4: lower case, no leading zeros, the longest run of zero groups (of two or more) as `::`. */
function ipv6(bytes: Uint8Array, start: number): string {
	const groups = Array.from(
		{ length: 8 },
		(_, i) => (byteAt(bytes, start + 2 * i) << 8) | byteAt(bytes, start + 2 * i + 1),
	);
	let longestStart = -1;
	let longest = 1;
	for (let i = 0; i < 8; i++) {
		let run = 0;
		while (i + run < 8 && groups[i + run] === 0) run++;
		if (run > longest) [longest, longestStart] = [run, i];
		i += run;
	}
	const text = (from: number, to: number): string =>
		groups
			.slice(from, to)
			.map((group) => group.toString(16))
			.join(":");
	return longestStart < 0 ? text(0, 8) : `${text(0, longestStart)}::${text(longestStart + longest, 8)}`;
}
