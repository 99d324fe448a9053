/**
 * The octets of an address as text: four decimal numbers, or IPv6 in any form of RFC 4291 §2.2, in brackets if it comes
 * from a URI (RFC 3986 §3.2.2), with or without the zone that has a meaning on one machine only (RFC 4007 §11).
 * Undefined for everything else, `010.0.0.1` and `127.1` among it, since programs differ in what they read there.
 */
export function parseIpAddress(text: string): Uint8Array | undefined {
	if (DOTTED.test(text)) return dottedOctets(text);
	const bracketed = /^\[(.*)\]$/.exec(text)?.[1] ?? text;
	const [address = ""] = bracketed.split("%");
	return address.includes(":") ? ipv6Octets(address) : undefined;
}

const DECIMAL = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
const DOTTED = new RegExp(`^(?:${DECIMAL}\\.){3}${DECIMAL}$`);

const dottedOctets = (text: string): Uint8Array => Uint8Array.from(text.split("."), Number);

function ipv6Octets(text: string): Uint8Array | undefined {
	const [before = "", after, ...more] = text.split("::");
	if (more.length > 0) return undefined;
	const head = groupOctets(before, after === undefined);
	const tail = groupOctets(after ?? "", true);
	if (head === undefined || tail === undefined) return undefined;
	const missing = 16 - head.length - tail.length;
	if (after === undefined ? missing !== 0 : missing < 2) return undefined;
	return Uint8Array.from([...head, ...new Array<number>(missing).fill(0), ...tail]);
}

/** Groups of hexadecimal digits between colons; the last may be an IPv4 address where the whole address ends. */
function groupOctets(text: string, isEnd: boolean): readonly number[] | undefined {
	if (text === "") return [];
	const groups = text.split(":");
	const octets: number[] = [];
	for (const [at, group] of groups.entries()) {
		if (/^[0-9a-f]{1,4}$/i.test(group)) {
			const value = Number.parseInt(group, 16);
			octets.push(value >> 8, value & 0xff);
		} else if (isEnd && at === groups.length - 1 && DOTTED.test(group)) octets.push(...dottedOctets(group));
		else return undefined;
	}
	return octets;
}
