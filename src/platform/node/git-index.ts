// https://git-scm.com/docs/index-format
/** Signature, version, number of entries. */
const HEADER = 12;
/** From the times to the size of an entry; the object's name follows. */
const STAT = 40;
const EXTENDED = 0x4000;

/**
 * Whether the index of a Git repository, version 2, 3 or 4, has an entry for `path`; undefined where `bytes` are no
 * such index, or one that continues in another file.
 *
 * @param path from the root of the working tree, with slashes
 * @param hashLength 20 for SHA-1, 32 for SHA-256
 */
export function indexHas(bytes: Uint8Array, path: string, hashLength = 20): boolean | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = bytes.length - hashLength;
	if (end < HEADER || view.getUint32(0) !== fourOctets("DIRC")) return undefined;
	const version = view.getUint32(4);
	if (version < 2 || version > 4) return undefined;
	const wanted = new TextEncoder().encode(path);
	const name = new EntryName();
	let at = HEADER;
	let isThere = false;
	for (let left = view.getUint32(8); left > 0; left -= 1) {
		const flags = at + STAT + hashLength;
		if (flags + 4 > end) return undefined;
		const isExtended = version > 2 && (view.getUint16(flags) & EXTENDED) !== 0;
		let start = flags + (isExtended ? 4 : 2);
		if (version === 4) {
			const removed = readOffset(bytes, start);
			start = removed.end;
			name.shorten(removed.value);
		} else name.shorten(name.length);
		const zero = bytes.indexOf(0, start);
		if (zero < 0 || zero >= end) return undefined;
		name.append(bytes.subarray(start, zero));
		if (name.is(wanted)) isThere = true;
		// Up to version 3, one to eight zeros fill an entry up to a multiple of eight octets.
		at = version === 4 ? zero + 1 : at + ((zero - at + 8) & ~7);
	}
	return isThere || !isContinued(view, at, end) ? isThere : undefined;
}

/** Whether one of the extensions says that most entries stand in a shared index. */
function isContinued(view: DataView, start: number, end: number): boolean {
	for (let at = start; at + 8 <= end; at += 8 + view.getUint32(at + 4))
		if (view.getUint32(at) === fourOctets("link")) return true;
	return false;
}

const fourOctets = (text: string): number => [...text].reduce((value, each) => value * 256 + each.charCodeAt(0), 0);

/** The variable width encoding of gitformat-pack: seven bits an octet, each more octet adding one. */
function readOffset(bytes: Uint8Array, start: number): { readonly value: number; readonly end: number } {
	let at = start;
	let octet = bytes[at++] ?? 0;
	let value = octet & 0x7f;
	while ((octet & 0x80) !== 0 && at < start + 5) {
		octet = bytes[at++] ?? 0;
		value = (value + 1) * 128 + (octet & 0x7f);
	}
	return { value, end: at };
}

/** The path of the entry that was read last: version 4 states only how the next one differs. */
class EntryName {
	private octets = new Uint8Array(256);
	length = 0;

	/** Takes `count` octets off the end. */
	shorten(count: number): void {
		this.length = Math.max(0, this.length - count);
	}

	append(more: Uint8Array): void {
		const length = this.length + more.length;
		if (length > this.octets.length) {
			const larger = new Uint8Array(length * 2);
			larger.set(this.octets.subarray(0, this.length));
			this.octets = larger;
		}
		this.octets.set(more, this.length);
		this.length = length;
	}

	is(wanted: Uint8Array): boolean {
		return this.length === wanted.length && wanted.every((octet, index) => octet === this.octets[index]);
	}
}
