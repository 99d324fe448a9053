import { spawn } from "node:child_process";
import { connect, createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

interface Server {
	readonly port: number;
	/** What it printed so far. */
	said(): string;
	stop(): void;
}

/** `openssl s_server` with local.crt, for clients that have a certificate and those that have none. */
export async function startServer(folder: string): Promise<Server> {
	const port = await freePort();
	const own = ["-cert", "local.crt", "-cert_chain", "intermediate.crt", "-key", "server.key"];
	const clients = ["-CAfile", "ca.crt", "-verify", "3", "-verify_return_error"];
	const child = spawn("openssl", ["s_server", "-accept", String(port), ...own, ...clients], { cwd: folder });
	let said = "";
	for (const stream of [child.stdout, child.stderr])
		stream.on("data", (text) => {
			said += String(text);
		});
	while (!(await isListening(port))) await pause(50);
	return { port, said: () => said, stop: () => child.kill() };
}

const freePort = (): Promise<number> =>
	new Promise((resolve, reject) => {
		const server = createServer();
		server.on("error", reject);
		server.listen(0, "127.0.0.1", () => {
			const address = server.address();
			server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
		});
	});

const isListening = (port: number): Promise<boolean> =>
	new Promise((resolve) => {
		const socket = connect(port, "127.0.0.1");
		socket.on("connect", () => {
			socket.destroy();
			resolve(true);
		});
		socket.on("error", () => resolve(false));
	});
