import type { Socket } from "node:net";
import { ProbeFailure } from "./probe-failure.ts";

/** More than any greeting needs. */
const MOST = 0x1_0000;

/** Reads what a server says before TLS, piece by piece. */
export class SocketReader {
	private readonly socket: Socket;
	private received: Buffer = Buffer.alloc(0);

	constructor(socket: Socket) {
		this.socket = socket;
	}

	/** The next `count` octets. */
	async take(count: number): Promise<Buffer> {
		while (this.received.length < count) await this.more();
		const taken = this.received.subarray(0, count);
		this.received = this.received.subarray(count);
		return taken;
	}

	/** The next line, without its end. */
	async line(): Promise<string> {
		let end = this.received.indexOf("\n");
		for (; end < 0; end = this.received.indexOf("\n")) await this.more();
		const line = await this.take(end + 1);
		return line.toString("latin1").replace(/\r?\n$/, "");
	}

	/** Gives what was read too much back to the socket. */
	release(): void {
		if (this.received.length > 0) this.socket.unshift(this.received);
	}

	private async more(): Promise<void> {
		if (this.received.length > MOST) throw new ProbeFailure("server.too-much");
		this.received = Buffer.concat([this.received, await nextChunk(this.socket)]);
	}
}

function nextChunk(socket: Socket): Promise<Buffer> {
	return new Promise((resolve, reject) => {
		// What ended between two questions says so no more.
		if (socket.readableEnded || socket.destroyed) {
			reject(new ProbeFailure("server.closed", { phase: "start-tls" }));
			return;
		}
		const settle = (): void => {
			const chunk: Buffer | null = socket.read();
			if (chunk === null) return;
			forget();
			resolve(chunk);
		};
		const fail = (): void => {
			forget();
			reject(new ProbeFailure("server.closed", { phase: "start-tls" }));
		};
		const forget = (): void => {
			socket.off("readable", settle).off("end", fail).off("error", fail).off("close", fail);
		};
		socket.on("readable", settle).on("end", fail).on("error", fail).on("close", fail);
		settle();
	});
}
