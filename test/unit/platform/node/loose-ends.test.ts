import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterAll, expect, test } from "vitest";
import { probeServer } from "../../../../src/platform/node/probe-server.ts";
import { SocketReader } from "../../../../src/platform/node/socket-reader.ts";
import { continueWithTls, TestServers } from "./test-servers.ts";

const servers = new TestServers();
afterAll(() => servers.end());

/** Sockets and timers that keep the process alive, servers left out. */
const resources = (): string[] =>
	process.getActiveResourcesInfo().filter((name) => /TCPSocketWrap|TLSWrap|GetAddrInfo/.test(name));

test("a probe that is left or times out at any moment leaves no connection behind and no error unheard", async () => {
	// Vitest fails for errors that nobody listens to.
	let open = 0;
	const counted = (serve: (socket: Socket) => void) =>
		servers.plain((socket) => {
			open++;
			socket.on("close", () => open--);
			serve(socket);
		});
	const garbage = Buffer.concat([Buffer.from("160303ffff", "hex"), Buffer.alloc(70_000, 1)]);
	// A socket that nobody reads does not hear that the other side is gone, hence resume().
	const ports = await Promise.all([
		counted(continueWithTls),
		counted((socket) => void socket.resetAndDestroy()),
		counted((socket) => void socket.once("data", () => socket.resetAndDestroy())),
		counted((socket) => void socket.resume().end(garbage)),
		counted((socket) => void socket.resume().write("220 ready\r\n", () => socket.resetAndDestroy())),
		counted((socket) => void socket.resume().write("220 ready\r\n")),
	]);
	for (let delay = 0; delay < 24; delay += 2) {
		const probes = ports.flatMap((port) =>
			([undefined, "smtp"] as const).map((startTls) => {
				const controller = new AbortController();
				setTimeout(() => controller.abort(), delay);
				const question = { host: "localhost", port, timeoutMs: 30 - delay };
				return probeServer(startTls === undefined ? question : { ...question, startTls }, controller.signal);
			}),
		);
		for (const { problem } of await Promise.all(probes)) expect(problem?.code ?? "server.").toMatch(/^server\./);
	}
	await expect.poll(() => open, { timeout: 10_000 }).toBe(0);
	await expect.poll(resources, { timeout: 10_000 }).toEqual([]);
});

test("a server that hung up between two questions is not waited for", async () => {
	const port = await servers.plain((socket) => void socket.end("220-"));
	const socket = connect(port, "127.0.0.1");
	await once(socket, "connect");
	const reader = new SocketReader(socket);
	await reader.take(4);
	socket.resume();
	await once(socket, "close");
	await expect(reader.line()).rejects.toMatchObject({ problem: { code: "server.closed" } });
});

test("a server that refuses every application protocol and then says nothing takes no more than the time given", async () => {
	let connections = 0;
	const port = await servers.plain((socket) => {
		connections++;
		// The alert 120 of level 2 (RFC 7301 §3.2), after most of the time.
		if (connections === 1)
			socket.once("data", () => setTimeout(() => socket.end(Buffer.from("15030300020278", "hex")), 400));
	});
	const started = performance.now();
	const { problem } = await probeServer({ host: "127.0.0.1", port, timeoutMs: 600 });
	expect(problem).toMatchObject({ code: "server.timeout", data: { phase: "handshake" } });
	expect(connections).toBe(2);
	expect(performance.now() - started).toBeLessThan(950);
});
