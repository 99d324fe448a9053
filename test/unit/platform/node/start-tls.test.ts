import { once } from "node:events";
import type { Socket } from "node:net";
import { afterAll, describe, expect, test } from "vitest";
import type { StartTlsProtocol } from "../../../../src/core/chain/server-probe.ts";
import { probeServer } from "../../../../src/platform/node/probe-server.ts";
import { continueWithTls, fingerprint, ISSUING, LEAF, TestServers } from "./test-servers.ts";

const servers = new TestServers();
afterAll(() => servers.end());

type Said = string | Buffer;

/** What a server says first, then what it answers to each thing that it hears. */
interface Dialogue {
	readonly greeting?: Said;
	readonly answers: readonly (readonly [heard: Said, answer: Said])[];
}

const hex = (text: string): Buffer => Buffer.from(text.replaceAll(" ", ""), "hex");

/** The greeting of MySQL's protocol 10, with CLIENT_SSL among the capabilities or without. */
function mysqlGreeting(capabilities: number): Buffer {
	const flags = Buffer.alloc(2);
	flags.writeUInt16LE(capabilities);
	const rest = Buffer.alloc(15);
	const content = Buffer.concat([
		hex("0a"),
		Buffer.from("8.0.36\0salt0123"),
		Buffer.from("xxxx"),
		hex("00"),
		flags,
		rest,
	]);
	return Buffer.concat([Buffer.from([content.length, 0, 0, 0]), content]);
}

const LDAP_ANSWER = (resultCode: string): Buffer =>
	hex(`30 24 0201 01 78 1f 0a01 ${resultCode} 0400 0400 8a16 ${Buffer.from("1.3.6.1.4.1.1466.20037").toString("hex")}`);

const EHLO = "EHLO cert-inspector.invalid\r\n";
/** RFC 4511 §4.14.1: messageID 1, [APPLICATION 23] with the OID in [0]. */
const LDAP_REQUEST = hex("301d0201017718 8016 312e332e362e312e342e312e313436362e3230303337");
const POSTGRES_REQUEST = hex("00000008 04d2162f");
/** 32 octets with the number 1: capabilities, the largest packet, the character set. */
const MYSQL_REQUEST = hex(`20000001 008a0000 00000001 21 ${"00".repeat(23)}`);

/** Serves a dialogue, and TLS after the last answer. */
async function serve({ greeting, answers }: Dialogue): Promise<number> {
	return servers.plain(async (socket) => {
		if (greeting !== undefined) socket.write(greeting);
		for (const [heard, answer] of answers) {
			const expected = Buffer.from(heard);
			if (!(await read(socket, expected.length)).equals(expected)) {
				socket.destroy();
				return;
			}
			socket.write(answer);
		}
		continueWithTls(socket);
	});
}

/** Exactly so many octets: what comes after them may be TLS already. */
async function read(socket: Socket, count: number): Promise<Buffer> {
	while (true) {
		const heard: Buffer | null = socket.read(count);
		if (heard !== null) return heard;
		await once(socket, "readable");
	}
}

const probe = async (startTls: StartTlsProtocol, dialogue: Dialogue) =>
	probeServer({ host: "127.0.0.1", port: await serve(dialogue), startTls, timeoutMs: 3000 });

describe("a server that is asked for TLS in its own protocol", () => {
	test.each<[StartTlsProtocol, Dialogue]>([
		[
			"smtp",
			{
				greeting: "220-mail.example ESMTP\r\n220 ready\r\n",
				answers: [
					[EHLO, "250-mail.example\r\n250-STARTTLS\r\n250 8BITMIME\r\n"],
					["STARTTLS\r\n", "220 go ahead\r\n"],
				],
			},
		],
		[
			"imap",
			{
				greeting: "* OK IMAP4rev1 ready\r\n",
				answers: [["a STARTTLS\r\n", "* CAPABILITY IMAP4rev1\r\na OK begin\r\n"]],
			},
		],
		["pop3", { greeting: "+OK ready <1@a>\r\n", answers: [["STLS\r\n", "+OK begin\r\n"]] }],
		["ftp", { greeting: "220-hello\r\n 2nd line\r\n220 ready\r\n", answers: [["AUTH TLS\r\n", "234 begin\r\n"]] }],
		["ldap", { answers: [[LDAP_REQUEST, LDAP_ANSWER("00")]] }],
		["postgres", { answers: [[POSTGRES_REQUEST, "S"]] }],
		["mysql", { greeting: mysqlGreeting(0xffff), answers: [[MYSQL_REQUEST, ""]] }],
	])("%s: yes, and it presents its certificates", async (protocol, dialogue) => {
		const { presented, problem } = await probe(protocol, dialogue);
		expect(problem).toBeUndefined();
		expect(presented.map(fingerprint)).toEqual([LEAF, ISSUING].map(fingerprint));
	});

	test.each<[StartTlsProtocol, Dialogue, string]>([
		["smtp", { greeting: "554 no service\r\n", answers: [] }, "554 no service"],
		[
			"smtp",
			{
				greeting: "220 ready\r\n",
				answers: [
					[EHLO, "250 mail.example\r\n"],
					["STARTTLS\r\n", "502 not implemented\r\n"],
				],
			},
			"502 not implemented",
		],
		["imap", { greeting: "* OK ready\r\n", answers: [["a STARTTLS\r\n", "a NO not here\r\n"]] }, "a NO not here"],
		["pop3", { greeting: "+OK ready\r\n", answers: [["STLS\r\n", "-ERR unknown\r\n"]] }, "-ERR unknown"],
		["ftp", { greeting: "220 ready\r\n", answers: [["AUTH TLS\r\n", "530 please login\r\n"]] }, "530 please login"],
		["ldap", { answers: [[LDAP_REQUEST, LDAP_ANSWER("35")]] }, "resultCode 53"],
		["postgres", { answers: [[POSTGRES_REQUEST, "N"]] }, "N"],
		["mysql", { greeting: mysqlGreeting(0xf7ff), answers: [] }, "8.0.36"],
	])("%s: no, and what it says is told", async (protocol, dialogue, answer) => {
		const { presented, problem } = await probe(protocol, dialogue);
		expect(presented).toEqual([]);
		expect(problem).toMatchObject({ code: "server.no-start-tls", data: { protocol } });
		expect(problem?.data["answer"]).toContain(answer);
	});

	test("and is another kind of server: its first line is told", async () => {
		const { problem } = await probe("imap", { greeting: "220 mail.example ESMTP\r\n", answers: [] });
		expect(problem).toEqual({
			code: "server.no-start-tls",
			data: { protocol: "imap", answer: "220 mail.example ESMTP" },
		});
	});

	test("and says nothing, or talks without end, or hangs up", async () => {
		const ask = (port: number) => probeServer({ host: "127.0.0.1", port, startTls: "smtp", timeoutMs: 300 });
		expect((await ask(await servers.plain(() => undefined))).problem).toEqual({
			code: "server.timeout",
			data: { seconds: 0.3, phase: "start-tls" },
		});
		const talking = await servers.plain((socket) => void socket.write("x".repeat(0x4_0000)));
		expect((await ask(talking)).problem?.code).toBe("server.too-much");
		const leaving = await servers.plain((socket) => void socket.end("220-"));
		expect((await ask(leaving)).problem).toEqual({ code: "server.closed", data: { phase: "start-tls" } });
	});
});
