import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;

/** Certificates for `localhost`, made with openssl, and servers that present them. */
export class PresentingServers {
	private readonly folder = mkdtempSync(path.join(tmpdir(), "presenting-"));
	private readonly processes: ChildProcess[] = [];

	constructor() {
		this.authority("root", "Server Test Root", []);
		this.authority("issuing", "Server Test Issuing CA", [
			"-CA",
			this.file("root.pem"),
			"-CAkey",
			this.file("root.key"),
		]);
		this.certificate(
			"leaf",
			"localhost",
			["basicConstraints=CA:FALSE", "extendedKeyUsage=serverAuth", "subjectAltName=DNS:localhost"],
			["-CA", this.file("issuing.pem"), "-CAkey", this.file("issuing.key")],
		);
		this.authority("stranger", "Server Test Stranger", []);
	}

	/** The port of a server that sends the leaf and then those certificates, in that order. */
	async start(certificates: readonly string[], ...options: readonly string[]): Promise<number> {
		const chain = this.file(`${certificates.join("-")}.pem`);
		writeFileSync(chain, certificates.map((name) => readFileSync(this.file(`${name}.pem`), "utf8")).join("\n"));
		const own = ["-cert", this.file("leaf.pem"), "-key", this.file("leaf.key"), "-cert_chain", chain];
		const server = spawn("openssl", ["s_server", "-accept", "0", ...own, ...options]);
		this.processes.push(server);
		let output = "";
		for await (const chunk of server.stdout) {
			output += chunk;
			const port = /ACCEPT .*:(\d+)/.exec(output)?.[1];
			if (port === undefined) continue;
			// What it prints of every connection has to go somewhere, or it stops.
			server.stdout.resume();
			server.stderr.resume();
			return Number(port);
		}
		throw new Error(`openssl s_server ended: ${output}`);
	}

	file(name: string): string {
		return path.join(this.folder, name);
	}

	end(): void {
		for (const process of this.processes) process.kill("SIGKILL");
		rmSync(this.folder, { recursive: true });
	}

	private authority(name: string, commonName: string, signer: readonly string[]): void {
		this.certificate(name, commonName, ["basicConstraints=critical,CA:TRUE", "keyUsage=critical,keyCertSign"], signer);
	}

	private certificate(
		name: string,
		commonName: string,
		extensions: readonly string[],
		signer: readonly string[],
	): void {
		const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-noenc", "-keyout", this.file(`${name}.key`)];
		const added = extensions.flatMap((extension) => ["-addext", extension]);
		const subject = ["-subj", `/O=Server Test/CN=${commonName}`, "-days", "30"];
		const out = ["-out", this.file(`${name}.pem`)];
		execFileSync("openssl", ["req", "-x509", ...key, ...subject, ...added, ...signer, ...out], { stdio: "pipe" });
	}
}
