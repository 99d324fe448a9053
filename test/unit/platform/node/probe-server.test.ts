import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { createServer, type TlsOptions } from "node:tls";
import { afterAll, describe, expect, test } from "vitest";
import { probeServer } from "../../../../src/platform/node/probe-server.ts";
import { fingerprint, hasOpenssl, ISSUING, KEY, LEAF, OTHER_ROOT, ROOT, TestServers } from "./test-servers.ts";

const servers = new TestServers();
afterAll(() => servers.end());

const probe = (port: number, more: { serverName?: string; timeoutMs?: number } = {}) =>
	probeServer({ host: "127.0.0.1", port, ...more });

/** The certificates that were presented, by their files. */
const files = (presented: readonly Uint8Array[]): (string | undefined)[] =>
	presented.map((der) => [LEAF, ISSUING, ROOT, OTHER_ROOT].find((file) => fingerprint(file) === fingerprint(der)));

describe.skipIf(!hasOpenssl)("openssl's server", () => {
	test.each(["-tls1_2", "-tls1_3"])(
		"presents certificates in a wrong order, one more among them, with %s",
		async (version) => {
			const port = await servers.openssl(version, "-cert_chain", servers.bundle(ROOT, OTHER_ROOT, ISSUING));
			const { presented, problem } = await probe(port);
			expect(problem).toBeUndefined();
			expect(files(presented)).toEqual([LEAF, ROOT, OTHER_ROOT, ISSUING]);
		},
	);

	test.each(["-tls1_2", "-tls1_3"])("presents its certificate twice with %s", async (version) => {
		const port = await servers.openssl(version, "-cert_chain", servers.bundle(LEAF, ISSUING));
		expect(files((await probe(port)).presented)).toEqual([LEAF, LEAF, ISSUING]);
	});

	test("presents a leaf without its issuer", async () => {
		expect(await probe(await servers.openssl())).toMatchObject({
			address: "127.0.0.1",
			protocol: "TLSv1.3",
			cipher: "TLS_AES_256_GCM_SHA384",
			alpn: undefined,
			presented: [expect.anything()],
			clientCertificate: "not-requested",
			acceptableIssuers: [],
			problem: undefined,
		});
	});

	test.each([
		["-tls1", "TLSv1", "ECDHE-ECDSA-AES256-SHA", "TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA"],
		["-tls1_1", "TLSv1.1", "ECDHE-ECDSA-AES128-SHA", "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA"],
		["-tls1_2", "TLSv1.2", "ECDHE-ECDSA-CHACHA20-POLY1305", "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256"],
	])("that speaks %s alone is understood", async (option, protocol, offered, cipher) => {
		const port = await servers.openssl(option, "-cipher", `${offered}:@SECLEVEL=0`);
		expect(await probe(port)).toMatchObject({ protocol, cipher, presented: [expect.anything()], problem: undefined });
	});

	test.each(["TLS_AES_128_GCM_SHA256", "TLS_AES_256_GCM_SHA384", "TLS_CHACHA20_POLY1305_SHA256"])(
		"is read with %s",
		async (cipher) => {
			const port = await servers.openssl("-ciphersuites", cipher, "-cert_chain", ISSUING);
			const report = await probe(port);
			expect(report).toMatchObject({ protocol: "TLSv1.3", cipher });
			expect(files(report.presented)).toEqual([LEAF, ISSUING]);
		},
	);

	test("that first asks for another key share is read all the same", async () => {
		const report = await probe(await servers.openssl("-groups", "secp521r1"));
		expect(files(report.presented)).toEqual([LEAF]);
	});

	const requests = ["-tls1_1", "-tls1_2", "-tls1_3"].flatMap((version) => [
		[version, "-verify", "requested"] as const,
		[version, "-Verify", "required"] as const,
	]);
	test.each(requests)(
		"that asks for a client certificate with %s %s says which authorities it takes",
		async (version, verify, expected) => {
			const trusted = servers.bundle(ROOT, OTHER_ROOT);
			const port = await servers.openssl(version, verify, "3", "-CAfile", trusted, "-cipher", "ALL:@SECLEVEL=0");
			const { clientCertificate, acceptableIssuers, presented, problem } = await probe(port);
			expect({ clientCertificate, problem, certificates: presented.length }).toEqual({
				clientCertificate: expected,
				problem: undefined,
				certificates: 1,
			});
			const names = acceptableIssuers.map((name) => Buffer.from(name).toString("latin1"));
			expect(names.map((name) => /Example Test Root \w+/.exec(name)?.[0])).toEqual([
				"Example Test Root EC",
				"Example Test Root RSA",
			]);
		},
	);

	test("takes any authority where it names none", async () => {
		const { clientCertificate, acceptableIssuers } = await probe(await servers.openssl("-verify", "3"));
		expect({ clientCertificate, acceptableIssuers }).toEqual({ clientCertificate: "requested", acceptableIssuers: [] });
	});

	test("staples an OCSP response", async () => {
		const response = resolve(import.meta.dirname, "../../../fixtures/ocsp/good.ocsp");
		const port = await servers.openssl("-status_file", response, "-status");
		expect(Buffer.from((await probe(port)).stapledOcspResponse ?? [])).toEqual(readFileSync(response));
	});
});

/** The port of a TLS server of Node. */
async function nodeServer(options: TlsOptions): Promise<number> {
	const server = createServer({ key: readFileSync(KEY), cert: readFileSync(LEAF), ...options });
	server.on("tlsClientError", () => undefined);
	await new Promise<void>((done) => {
		server.listen(0, "127.0.0.1", done);
	});
	server.unref();
	return (server.address() as AddressInfo).port;
}

describe("a TLS server", () => {
	test("hears the name of the host, or another that is given, and none where it is an address or empty", async () => {
		const heard: string[] = [];
		const port = await nodeServer({
			SNICallback: (name, done) => {
				heard.push(name);
				done(null);
			},
		});
		await probe(port);
		await probe(port, { serverName: "other.example" });
		await probe(port, { serverName: "bücher.example." });
		await probeServer({ host: "localhost", port });
		await probeServer({ host: "localhost", port, serverName: "" });
		expect(heard).toEqual(["other.example", "xn--bcher-kva.example", "localhost"]);
	});

	test("chooses a protocol among those of browsers, or gets none where it insists on another", async () => {
		expect((await probe(await nodeServer({ ALPNProtocols: ["http/1.1"] }))).alpn).toBe("http/1.1");
		expect(await probe(await nodeServer({ ALPNProtocols: ["mqtt"] }))).toMatchObject({
			alpn: undefined,
			presented: [expect.anything()],
			problem: undefined,
		});
	});

	test("that ends the handshake is told by its alert", async () => {
		// A record with the alert 112 of level 2 (RFC 8446 §6).
		const port = await servers.plain(
			(socket) => void socket.once("data", () => socket.end(Buffer.from("15030300020270", "hex"))),
		);
		expect((await probe(port)).problem).toEqual({ code: "server.alert", data: { alert: "unrecognized_name" } });
	});
});

describe("what is no TLS server", () => {
	test("answers in another protocol, and its first line is told", async () => {
		const port = await servers.plain((socket) => {
			socket.once("data", () => socket.end("HTTP/1.1 400 Bad Request\r\nServer: x\r\n\r\n"));
		});
		expect((await probe(port)).problem).toEqual({
			code: "server.not-tls",
			data: { answer: "HTTP/1.1 400 Bad Request" },
		});
	});

	test("closes the connection", async () => {
		const closing = await servers.plain((socket) => void socket.once("data", () => socket.end()));
		const resetting = await servers.plain((socket) => void socket.once("data", () => socket.resetAndDestroy()));
		for (const port of [closing, resetting])
			expect((await probe(port)).problem).toEqual({ code: "server.closed", data: { phase: "handshake" } });
	});

	test("says nothing, and is waited for no longer than asked", async () => {
		const port = await servers.plain(() => undefined);
		const started = performance.now();
		expect((await probe(port, { timeoutMs: 200 })).problem).toEqual({
			code: "server.timeout",
			data: { seconds: 0.2, phase: "handshake" },
		});
		expect(performance.now() - started).toBeLessThan(2000);
	});

	test("sends without end, and is cut off", async () => {
		// The beginning of a handshake message of 16 MB, in records of 16 KB.
		const record = Buffer.concat([Buffer.from("1603034000", "hex"), Buffer.alloc(0x4000, "0bff")]);
		const port = await servers.plain((socket) => {
			const write = (): void => {
				while (!socket.destroyed && socket.write(record));
			};
			socket.on("drain", write);
			write();
		});
		const started = performance.now();
		const { problem } = await probe(port, { timeoutMs: 5000 });
		expect(problem).toMatchObject({ code: "server.failed", data: { message: expect.stringMatching(/^[a-z ]+$/) } });
		expect(performance.now() - started).toBeLessThan(4000);
	});

	test("is not there", async () => {
		expect((await probe(1)).problem).toEqual({ code: "server.refused", data: { host: "127.0.0.1", port: 1 } });
		expect((await probeServer({ host: "name.invalid", port: 443 })).problem).toEqual({
			code: "server.name-not-found",
			data: { host: "name.invalid" },
		});
	});

	test("can be left at any time", async () => {
		const port = await servers.plain(() => undefined);
		const controller = new AbortController();
		const report = probeServer({ host: "127.0.0.1", port }, controller.signal);
		setTimeout(() => controller.abort(), 50);
		expect((await report).problem).toEqual({ code: "server.cancelled", data: {} });
		expect((await probeServer({ host: "127.0.0.1", port }, controller.signal)).problem?.code).toBe("server.cancelled");
	});
});
