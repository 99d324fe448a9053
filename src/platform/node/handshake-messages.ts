/** RFC 8446 §4, RFC 5246 §7.4. */
const HANDSHAKE_TYPE = { serverHello: 2, certificate: 11, certificateRequest: 13, certificateStatus: 22 } as const;
const TLS_1_3 = 0x0304;
/** Extensions: RFC 8446 §4.2.1 and §4.2.4, RFC 6066 §8. */
const SUPPORTED_VERSIONS = 43;
const CERTIFICATE_AUTHORITIES = 47;
const STATUS_REQUEST = 5;

interface Message {
	readonly type: number;
	readonly body: Buffer;
}

export interface ServerHello {
	/** 0x0303 for TLS 1.2. */
	readonly version: number;
	readonly cipherSuite: number;
}

export interface CertificateRequest {
	/** DER of names. */
	readonly authorities: readonly Buffer[];
}

export interface CertificateMessage {
	/** DER, in the order of the message. */
	readonly certificates: readonly Buffer[];
	readonly ocspResponse: Buffer | undefined;
}

/** What the messages of a server's handshake say, as far as they came. */
export class HandshakeMessages {
	private readonly messages: readonly Message[];

	/** @param stream the handshake messages one after the other, without records */
	constructor(stream: Buffer) {
		const messages: Message[] = [];
		for (const fields = new Fields(stream); fields.has(4); ) {
			const type = fields.number(1);
			const body = fields.vector(3);
			if (body === undefined) break;
			messages.push({ type, body });
		}
		this.messages = messages;
	}

	/** The last one: a HelloRetryRequest comes before it and looks the same (RFC 8446 §4.1.4). */
	get serverHello(): ServerHello | undefined {
		const body = this.messages.findLast(({ type }) => type === HANDSHAKE_TYPE.serverHello)?.body;
		if (body === undefined) return undefined;
		const fields = new Fields(body);
		const legacyVersion = fields.number(2);
		fields.skip(32);
		fields.vector(1);
		const cipherSuite = fields.number(2);
		fields.skip(1);
		const versions = extensionsOf(fields.vector(2)).get(SUPPORTED_VERSIONS);
		return { version: versions?.length === 2 ? versions.readUInt16BE(0) : legacyVersion, cipherSuite };
	}

	/** RFC 8446 §4.4.2, RFC 5246 §7.4.2. */
	get certificate(): CertificateMessage | undefined {
		const body = this.body(HANDSHAKE_TYPE.certificate);
		if (body === undefined) return undefined;
		const isNew = this.serverHello?.version === TLS_1_3;
		const fields = new Fields(body);
		if (isNew) fields.vector(1);
		const entries = new Fields(fields.vector(3) ?? Buffer.alloc(0));
		const certificates: Buffer[] = [];
		let status = isNew ? undefined : this.body(HANDSHAKE_TYPE.certificateStatus);
		for (let der = entries.vector(3); der !== undefined; der = entries.vector(3)) {
			certificates.push(der);
			const extensions = isNew ? extensionsOf(entries.vector(2)) : undefined;
			if (certificates.length === 1) status ??= extensions?.get(STATUS_REQUEST);
		}
		return { certificates, ocspResponse: ocspResponseOf(status) };
	}

	/** RFC 8446 §4.3.2, RFC 5246 §7.4.4, RFC 4346 §7.4.4. */
	get certificateRequest(): CertificateRequest | undefined {
		const body = this.body(HANDSHAKE_TYPE.certificateRequest);
		const version = this.serverHello?.version ?? 0;
		if (body === undefined) return undefined;
		const fields = new Fields(body);
		fields.vector(1);
		if (version === TLS_1_3) {
			const list = extensionsOf(fields.vector(2)).get(CERTIFICATE_AUTHORITIES);
			return { authorities: namesOf(list && new Fields(list).vector(2)) };
		}
		if (version >= 0x0303) fields.vector(2);
		return { authorities: namesOf(fields.vector(2)) };
	}

	private body(type: number): Buffer | undefined {
		return this.messages.find((message) => message.type === type)?.body;
	}
}

function namesOf(list: Buffer | undefined): Buffer[] {
	const fields = new Fields(list ?? Buffer.alloc(0));
	const names: Buffer[] = [];
	for (let name = fields.vector(2); name !== undefined; name = fields.vector(2)) names.push(name);
	return names;
}

/** `CertificateStatus` (RFC 6066 §8) of the one type there is. */
function ocspResponseOf(status: Buffer | undefined): Buffer | undefined {
	if (status === undefined) return undefined;
	const fields = new Fields(status);
	return fields.number(1) === 1 ? fields.vector(3) : undefined;
}

function extensionsOf(list: Buffer | undefined): ReadonlyMap<number, Buffer> {
	const fields = new Fields(list ?? Buffer.alloc(0));
	const extensions = new Map<number, Buffer>();
	while (fields.has(4)) {
		const type = fields.number(2);
		const data = fields.vector(2);
		if (data === undefined) break;
		extensions.set(type, data);
	}
	return extensions;
}

/** Walks over the fields of a message; what is not there is 0 or undefined. */
class Fields {
	private readonly octets: Buffer;
	private at = 0;

	constructor(octets: Buffer) {
		this.octets = octets;
	}

	has(count: number): boolean {
		return this.at + count <= this.octets.length;
	}

	skip(count: number): void {
		this.at += count;
	}

	number(size: 1 | 2 | 3): number {
		if (!this.has(size)) return 0;
		const value = this.octets.readUIntBE(this.at, size);
		this.at += size;
		return value;
	}

	/** A variable-length vector (RFC 8446 §3.4) with a length of `size` octets; undefined where it is not complete. */
	vector(size: 1 | 2 | 3): Buffer | undefined {
		if (!this.has(size)) return undefined;
		const length = this.number(size);
		if (!this.has(length)) return undefined;
		const content = this.octets.subarray(this.at, this.at + length);
		this.at += length;
		return content;
	}
}
