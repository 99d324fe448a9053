import type { Socket } from "node:net";
import type { StartTlsProtocol } from "../../core/chain/server-probe.ts";
import { ProbeFailure } from "./probe-failure.ts";
import type { SocketReader } from "./socket-reader.ts";

/** What this client calls itself where it has to say a name; nothing is looked up. */
const CLIENT = "cert-inspector.invalid";

/** RFC 3207. */
export async function askSmtp(reader: SocketReader, socket: Socket): Promise<void> {
	await expectReply(reader, "smtp", "220");
	socket.write(`EHLO ${CLIENT}\r\n`);
	await expectReply(reader, "smtp", "250");
	socket.write("STARTTLS\r\n");
	await expectReply(reader, "smtp", "220");
}

/** RFC 4217 §4. */
export async function askFtp(reader: SocketReader, socket: Socket): Promise<void> {
	await expectReply(reader, "ftp", "220");
	socket.write("AUTH TLS\r\n");
	await expectReply(reader, "ftp", "234");
}

/** RFC 3501 §6.2.1. */
export async function askImap(reader: SocketReader, socket: Socket): Promise<void> {
	await expectLine(reader, "imap", /^\* (OK|PREAUTH)\b/i);
	socket.write("a STARTTLS\r\n");
	let answer = await reader.line();
	while (answer.startsWith("* ")) answer = await reader.line();
	if (!/^a OK\b/i.test(answer)) throw refusal("imap", answer);
}

/** RFC 2595 §4. */
export async function askPop3(reader: SocketReader, socket: Socket): Promise<void> {
	await expectLine(reader, "pop3", /^\+OK\b/);
	socket.write("STLS\r\n");
	await expectLine(reader, "pop3", /^\+OK\b/);
}

/** A reply of one or more lines with the same code, the last with a space behind it (RFC 5321 §4.2.1, RFC 959 §4.2). */
async function expectReply(reader: SocketReader, protocol: StartTlsProtocol, code: string): Promise<void> {
	let line = await reader.line();
	if (!line.startsWith(code)) throw refusal(protocol, line);
	while (!/^\d{3}(?: |$)/.test(line)) line = await reader.line();
	if (!line.startsWith(code)) throw refusal(protocol, line);
}

async function expectLine(reader: SocketReader, protocol: StartTlsProtocol, expected: RegExp): Promise<void> {
	const line = await reader.line();
	if (!expected.test(line)) throw refusal(protocol, line);
}

const refusal = (protocol: StartTlsProtocol, line: string): ProbeFailure =>
	new ProbeFailure("server.no-start-tls", { protocol, answer: line.slice(0, 200) });
