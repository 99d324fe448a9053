import type { Socket } from "node:net";
import { Duplex } from "node:stream";

/** More than the longest chain and the longest list of authorities need. */
const MOST = 0x20_0000;

/** Passes everything on between a connection and TLS, and keeps what the server sent. */
export class RecordedSocket extends Duplex {
	private readonly socket: Socket;
	private readonly chunks: Buffer[] = [];
	private length = 0;
	/** More came than is kept; the connection was cut. */
	isTooMuch = false;

	constructor(socket: Socket) {
		super();
		this.socket = socket;
		socket.on("data", (chunk: Buffer) => this.keep(chunk));
		socket.on("end", () => this.push(null));
		socket.on("error", (error) => this.destroy(error));
		socket.on("close", () => this.destroy());
	}

	/** All that the server sent so far. */
	get received(): Buffer {
		return Buffer.concat(this.chunks);
	}

	override _read(): void {
		this.socket.resume();
	}

	override _write(chunk: Buffer, _encoding: BufferEncoding, callback: (error?: Error | null) => void): void {
		this.socket.write(chunk, callback);
	}

	override _final(callback: (error?: Error | null) => void): void {
		this.socket.end(callback);
	}

	override _destroy(error: Error | null, callback: (error?: Error | null) => void): void {
		this.socket.destroy();
		callback(error);
	}

	private keep(chunk: Buffer): void {
		this.length += chunk.length;
		this.isTooMuch = this.length > MOST;
		if (this.isTooMuch) {
			this.destroy();
			return;
		}
		this.chunks.push(chunk);
		if (!this.push(chunk)) this.socket.pause();
	}
}
