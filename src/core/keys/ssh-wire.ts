import { byteAt } from "../der/byte.ts";
import { latin1 } from "../der/latin1.ts";

/** A stretch of bytes that a `string` or `mpint` of RFC 4251 §5 holds. */
export interface SshString {
	readonly start: number;
	readonly end: number;
}

/** Reads RFC 4251 §5 data types one after the other. After the first that does not fit, everything is undefined. */
export class SshWire {
	at: number;
	/** Where reading stopped because a length goes beyond the end; undefined while all fits. */
	brokenAt: number | undefined;
	private readonly bytes: Uint8Array;
	private readonly end: number;

	constructor(bytes: Uint8Array, start: number, end: number) {
		this.bytes = bytes;
		this.at = start;
		this.end = end;
	}

	uint32(): number | undefined {
		const { bytes, at } = this;
		if (this.brokenAt !== undefined || at + 4 > this.end) return this.fail();
		this.at += 4;
		return (
			byteAt(bytes, at) * 0x100_0000 +
			((byteAt(bytes, at + 1) << 16) | (byteAt(bytes, at + 2) << 8) | byteAt(bytes, at + 3))
		);
	}

	string(): SshString | undefined {
		const before = this.at;
		const length = this.uint32();
		if (length === undefined) return undefined;
		if (length > this.end - this.at) {
			this.at = before;
			return this.fail();
		}
		const start = this.at;
		this.at += length;
		return { start, end: this.at };
	}

	/** A `string` that names something, one character for each byte. */
	name(): string | undefined {
		const found = this.string();
		return found && latin1(this.bytes, found.start, Math.min(found.end, found.start + MAX_NAME));
	}

	private fail(): undefined {
		this.brokenAt ??= this.at;
		return undefined;
	}
}

/** RFC 4251 §6 limits names to 64 characters. */
const MAX_NAME = 64;
