import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { TLSSocket } from "node:tls";

const FIXTURES = resolve(import.meta.dirname, "../../../fixtures");
const path = (file: string): string => join(FIXTURES, file);

export const KEY = path("keys/pkcs8/ec-p256.key");
export const LEAF = path("certificates/authorities/leaf-ec.pem");
export const ISSUING = path("certificates/authorities/issuing-ec.pem");
export const ROOT = path("certificates/authorities/root-ec.pem");
export const OTHER_ROOT = path("certificates/authorities/root-rsa.pem");

/** The fingerprint of the certificate in a file or in DER. */
export const fingerprint = (certificate: string | Uint8Array): string =>
	new X509Certificate(typeof certificate === "string" ? readFileSync(certificate) : certificate).fingerprint256;

export const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;

/** Starts and afterwards ends what the tests of one file need. */
export class TestServers {
	private readonly folder = mkdtempSync(join(tmpdir(), "probe-"));
	private readonly processes: ChildProcess[] = [];
	private readonly servers: Server[] = [];
	private readonly sockets = new Set<Socket>();

	/** A file with certificates one after the other. */
	bundle(...files: readonly string[]): string {
		const bundle = join(this.folder, `${files.length}-${Math.random()}.pem`);
		writeFileSync(bundle, files.map((file) => readFileSync(file, "utf8")).join("\n"));
		return bundle;
	}

	/** The port of an `openssl s_server` with the leaf's certificate and key. */
	async openssl(...options: readonly string[]): Promise<number> {
		const server = spawn("openssl", ["s_server", "-accept", "0", "-cert", LEAF, "-key", KEY, ...options]);
		this.processes.push(server);
		let output = "";
		server.stderr.on("data", (chunk: Buffer) => {
			output += chunk.toString();
		});
		for await (const chunk of server.stdout) {
			output += chunk;
			const port = /ACCEPT .*:(\d+)/.exec(output)?.[1];
			if (port !== undefined) {
				// What it prints of every connection has to go somewhere, or it stops.
				server.stdout.resume();
				return Number(port);
			}
		}
		throw new Error(output);
	}

	/** The port of a server that does `serve` with every connection. */
	async plain(serve: (socket: Socket) => void | Promise<void>): Promise<number> {
		const server = createServer((socket) => {
			this.sockets.add(socket);
			socket.on("error", () => undefined);
			void serve(socket);
		});
		this.servers.push(server);
		await new Promise<void>((done) => {
			server.listen(0, "127.0.0.1", done);
		});
		return (server.address() as AddressInfo).port;
	}

	end(): void {
		for (const process of this.processes) process.kill("SIGKILL");
		for (const socket of this.sockets) socket.destroy();
		for (const server of this.servers) server.close();
		rmSync(this.folder, { recursive: true });
	}
}

/** Goes on with TLS on a connection, with the certificates of the leaf and its issuer. */
export function continueWithTls(socket: Socket): void {
	const cert = [LEAF, ISSUING].map((file) => readFileSync(file, "utf8")).join("\n");
	const tls = new TLSSocket(socket, { isServer: true, key: readFileSync(KEY), cert });
	tls.on("error", () => undefined);
}
