import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterAll, expect, test } from "vitest";
import { RecordedSocket } from "../../../../src/platform/node/recorded-socket.ts";
import { TestServers } from "./test-servers.ts";

const servers = new TestServers();
afterAll(() => servers.end());

async function recorded(serve: (socket: Socket) => void): Promise<RecordedSocket> {
	const socket = connect(await servers.plain(serve), "127.0.0.1");
	await once(socket, "connect");
	return new RecordedSocket(socket);
}

test("what passes through is kept, in both directions nothing changes", async () => {
	const stream = await recorded((socket) => void socket.pipe(socket));
	stream.end("there and back");
	const chunks: Buffer[] = [];
	for await (const chunk of stream) chunks.push(chunk);
	expect(Buffer.concat(chunks).toString()).toBe("there and back");
	expect(stream.received.toString()).toBe("there and back");
});

test("a server that sends more than any handshake needs is cut off", async () => {
	const stream = await recorded((socket) => void socket.write(Buffer.alloc(0x40_0000)));
	stream.resume();
	await once(stream, "close");
	expect(stream.isTooMuch).toBe(true);
	expect(stream.received.length).toBeLessThanOrEqual(0x20_0000);
});
