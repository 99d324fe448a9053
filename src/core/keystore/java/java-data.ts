import { byteAt } from "../../der/byte.ts";
import type { Range } from "../../problem.ts";

/** Why reading stopped: a value goes beyond the end, or cannot be one. */
export interface Stop {
	readonly at: number;
	readonly field: string;
	readonly reason: "truncated" | "corrupted";
}

/** No certificate, key or name is as long: a length beyond it is damage and not a file that was cut off. */
const LONGEST = 0x100_0000;

/**
 * Reads what Java's `DataOutputStream` writes: big-endian integers, modified UTF-8 and octets with a length. After the
 * first value that does not fit everything is undefined, and `stop` tells why.
 */
export class JavaData {
	readonly bytes: Uint8Array;
	readonly end: number;
	at: number;
	stop: Stop | undefined;
	private readonly view: DataView;

	constructor(bytes: Uint8Array, start: number, end: number) {
		this.bytes = bytes;
		this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
		this.at = start;
		this.end = end;
	}

	uint8(field: string): number | undefined {
		const at = this.take(1, field);
		return at === undefined ? undefined : byteAt(this.bytes, at);
	}

	uint16(field: string): number | undefined {
		const at = this.take(2, field);
		return at === undefined ? undefined : this.view.getUint16(at);
	}

	int32(field: string): number | undefined {
		const at = this.take(4, field);
		return at === undefined ? undefined : this.view.getInt32(at);
	}

	/** A `long`, exact up to 2^53. */
	int64(field: string): number | undefined {
		const at = this.take(8, field);
		return at === undefined ? undefined : this.view.getInt32(at) * 0x1_0000_0000 + this.view.getUint32(at + 4);
	}

	/** A count or length as an `int`; a negative one is damage. */
	count(field: string): number | undefined {
		const at = this.at;
		const value = this.int32(field);
		return value !== undefined && value < 0 ? this.fail({ at, field, reason: "corrupted" }) : value;
	}

	/** An `int` that counts the octets behind it. */
	octets(field: string): Range | undefined {
		const lengthAt = this.at;
		const length = this.count(field);
		if (length !== undefined && length > LONGEST) return this.fail({ at: lengthAt, field, reason: "corrupted" });
		const start = length === undefined ? undefined : this.take(length, field);
		return start === undefined || length === undefined ? undefined : { start, end: start + length };
	}

	/** What `writeUTF` writes. */
	text(field: string): string | undefined {
		const length = this.uint16(field);
		const start = length === undefined ? undefined : this.take(length, field);
		if (start === undefined || length === undefined) return undefined;
		const end = start + length;
		const text = shortAscii(this.bytes, start, end) ?? modifiedUtf8(this.bytes, start, end);
		return text ?? this.fail({ at: start, field, reason: "corrupted" });
	}

	/** Ends reading: what stands at `at` cannot be what it should be. */
	fail(stop: Stop): undefined {
		this.stop ??= stop;
		return undefined;
	}

	/** Where `length` octets start, which are then behind. */
	take(length: number, field: string): number | undefined {
		if (this.stop !== undefined) return undefined;
		const { at } = this;
		if (at + length > this.end) return this.fail({ at, field, reason: "truncated" });
		this.at += length;
		return at;
	}
}

/** The longest text that the engine makes in one call: a listing is then not read octet by octet. */
const SHORT = 256;
const ASCII = /^[\0-\x7f]*$/;

/** Undefined where the octets are many, or not all of 7 bits. */
function shortAscii(bytes: Uint8Array, start: number, end: number): string | undefined {
	if (end - start > SHORT) return undefined;
	const text = String.fromCharCode(...bytes.subarray(start, end));
	return ASCII.test(text) ? text : undefined;
}

/** `java.io.DataInput`'s modified UTF-8: NUL in two octets, every UTF-16 unit on its own. Undefined where it is none. */
function modifiedUtf8(bytes: Uint8Array, start: number, end: number): string | undefined {
	let text = "";
	for (let at = start; at < end; ) {
		const lead = byteAt(bytes, at);
		const more = lead < 0x80 ? 0 : lead >> 5 === 0b110 ? 1 : lead >> 4 === 0b1110 ? 2 : -1;
		if (more < 0 || at + more >= end) return undefined;
		let unit = more === 0 ? lead : lead & (0x3f >> more);
		for (let i = 1; i <= more; i++) {
			const octet = byteAt(bytes, at + i);
			if (octet >> 6 !== 0b10) return undefined;
			unit = (unit << 6) | (octet & 0x3f);
		}
		text += String.fromCharCode(unit);
		at += more + 1;
	}
	return text;
}
