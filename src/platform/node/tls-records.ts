import { createDecipheriv, createHmac } from "node:crypto";
import { openChaCha20Poly1305 } from "../../core/crypto/ciphers/chacha20-poly1305.ts";

/** RFC 8446 §5.1. */
export const CONTENT_TYPE = { changeCipherSpec: 20, alert: 21, handshake: 22, applicationData: 23 } as const;
const HEADER = 5;
/** RFC 5246 §6.2.3: 2^14 octets and what encryption may add. */
const LONGEST = 0x4000 + 2048;

export interface TlsRecord {
	readonly type: number;
	readonly header: Buffer;
	readonly content: Buffer;
}

/** Cuts a stream into records, up to the first that is not complete or none. */
export function recordsOf(stream: Buffer): TlsRecord[] {
	const records: TlsRecord[] = [];
	for (let at = 0; at + HEADER <= stream.length; ) {
		const type = stream.readUInt8(at);
		const end = at + HEADER + stream.readUInt16BE(at + 3);
		if (!isRecord(stream, at) || end > stream.length) break;
		records.push({ type, header: stream.subarray(at, at + HEADER), content: stream.subarray(at + HEADER, end) });
		at = end;
	}
	return records;
}

/** Whether the header of a record stands at `at`. */
export function isRecord(stream: Buffer, at: number): boolean {
	const isKnown = Object.values<number>(CONTENT_TYPE).includes(stream[at] ?? -1);
	const length = ((stream[at + 3] ?? 0) << 8) | (stream[at + 4] ?? 0);
	return isKnown && stream[at + 1] === 3 && length <= LONGEST;
}

interface RecordCipher {
	readonly name: "aes-128-gcm" | "aes-256-gcm" | "chacha20-poly1305";
	readonly digest: "sha256" | "sha384";
	readonly keyLength: number;
}

/** The cipher suites of TLS 1.3 (RFC 8446 §B.4) that are in use on the Web. */
const CIPHERS: ReadonlyMap<number, RecordCipher> = new Map([
	[0x1301, { name: "aes-128-gcm", digest: "sha256", keyLength: 16 }],
	[0x1302, { name: "aes-256-gcm", digest: "sha384", keyLength: 32 }],
	[0x1303, { name: "chacha20-poly1305", digest: "sha256", keyLength: 32 }],
]);

/** Opens the records of one direction that were sealed under one traffic secret (RFC 8446 §5.2, §7.3). */
export class RecordOpener {
	private readonly cipher: RecordCipher;
	private readonly key: Buffer;
	private readonly iv: Buffer;
	private sequence = 0n;

	private constructor(cipher: RecordCipher, secret: Buffer) {
		this.cipher = cipher;
		this.key = expandLabel(cipher.digest, secret, "key", cipher.keyLength);
		this.iv = expandLabel(cipher.digest, secret, "iv", 12);
	}

	/** Undefined where the cipher suite is not known here. */
	static of(cipherSuite: number, secret: Buffer): RecordOpener | undefined {
		const cipher = CIPHERS.get(cipherSuite);
		return cipher && new RecordOpener(cipher, secret);
	}

	/** The record inside; undefined, and the count unchanged, where it was sealed under another secret. */
	open({ header, content }: TlsRecord): { readonly type: number; readonly content: Buffer } | undefined {
		if (content.length < 17) return undefined;
		const nonce = Buffer.from(this.iv);
		nonce.writeBigUInt64BE(nonce.readBigUInt64BE(4) ^ this.sequence, 4);
		const { name } = this.cipher;
		// Editors run on BoringSSL, whose handshakes have this cipher and whose crypto module has not.
		const padded =
			name === "chacha20-poly1305"
				? openChaCha20Poly1305(this.key, nonce, header, content)
				: openGcm(name, this.key, nonce, header, content);
		if (padded === undefined) return undefined;
		this.sequence++;
		let end = padded.length - 1;
		while (end > 0 && padded[end] === 0) end--;
		return { type: padded[end] ?? 0, content: Buffer.from(padded.subarray(0, end)) };
	}
}

function openGcm(
	name: "aes-128-gcm" | "aes-256-gcm",
	key: Buffer,
	nonce: Buffer,
	header: Buffer,
	sealed: Buffer,
): Buffer | undefined {
	// The two have the same interface, of which TypeScript's types only know the one for each literal.
	const decipher = createDecipheriv(name as "aes-128-gcm", key, nonce, { authTagLength: 16 });
	decipher.setAAD(header);
	decipher.setAuthTag(sealed.subarray(-16));
	const padded = decipher.update(sealed.subarray(0, -16));
	try {
		decipher.final();
		return padded;
	} catch {
		return undefined;
	}
}

/** HKDF-Expand-Label with an empty context (RFC 8446 §7.1), for no more than one block. */
function expandLabel(digest: string, secret: Buffer, label: string, length: number): Buffer {
	const full = `tls13 ${label}`;
	const info = Buffer.concat([Buffer.from([0, length, full.length]), Buffer.from(full, "latin1"), Buffer.from([0, 1])]);
	return createHmac(digest, secret).update(info).digest().subarray(0, length);
}
