import type { Socket } from "node:net";
import { answerOf, ProbeFailure } from "./probe-failure.ts";
import type { SocketReader } from "./socket-reader.ts";

/** RFC 4511 §4.14.1: an ExtendedRequest with the OID 1.3.6.1.4.1.1466.20037, in BER. */
const LDAP_REQUEST = Buffer.concat([
	Buffer.from("301d02010177188016", "hex"),
	Buffer.from("1.3.6.1.4.1.1466.20037", "latin1"),
]);

/** RFC 4511 §4.14: TLS follows an ExtendedResponse whose resultCode is 0. */
export async function askLdap(reader: SocketReader, socket: Socket): Promise<void> {
	socket.write(LDAP_REQUEST);
	const [tag, first = 0] = await reader.take(2);
	const lengthOctets = first < 0x80 ? 0 : first & 0x7f;
	if (tag !== 0x30 || lengthOctets > 3) throw new ProbeFailure("server.no-start-tls", { protocol: "ldap", answer: "" });
	const length = lengthOctets === 0 ? first : (await reader.take(lengthOctets)).readUIntBE(0, lengthOctets);
	const message = await reader.take(length);
	// messageID INTEGER, then [APPLICATION 24] with the resultCode ENUMERATED in front.
	const response = message.indexOf(0x78, 2 + (message[1] ?? 0));
	const code = response < 0 ? -1 : message.indexOf(Buffer.from("0a01", "hex"), response);
	if (code >= 0 && message[code + 2] === 0) return;
	throw new ProbeFailure("server.no-start-tls", { protocol: "ldap", answer: `resultCode ${message[code + 2] ?? "?"}` });
}

/** PostgreSQL, "SSLRequest": the length, and 80877103 in place of a protocol version. */
const POSTGRES_REQUEST = Buffer.from("0000000804d2162f", "hex");

/** PostgreSQL: one octet, `S` for yes. */
export async function askPostgres(reader: SocketReader, socket: Socket): Promise<void> {
	socket.write(POSTGRES_REQUEST);
	const answer = await reader.take(1);
	if (answer.toString("latin1") !== "S")
		throw new ProbeFailure("server.no-start-tls", { protocol: "postgres", answer: answerOf(answer) });
}

/** MySQL capability flags: CLIENT_PROTOCOL_41, CLIENT_SSL, CLIENT_SECURE_CONNECTION. */
const MYSQL_PROTOCOL_41 = 0x0200;
const MYSQL_SSL = 0x0800;
const MYSQL_SECURE_CONNECTION = 0x8000;
const MYSQL_LARGEST_PACKET = 0x0100_0000;
const UTF8_GENERAL_CI = 33;

/** MySQL: the server speaks first; a short answer with CLIENT_SSL in it ("SSLRequest") is followed by TLS. */
export async function askMysql(reader: SocketReader, socket: Socket): Promise<void> {
	const length = (await reader.take(4)).readUIntLE(0, 3);
	const greeting = await reader.take(length);
	// The version of the protocol, that of the server up to a zero, a thread of 4 octets, 8 of salt and a zero.
	const flagsAt = greeting.indexOf(0, 1) + 14;
	const isOffered = greeting[0] === 10 && flagsAt + 2 <= length && (greeting.readUInt16LE(flagsAt) & MYSQL_SSL) !== 0;
	if (!isOffered)
		throw new ProbeFailure("server.no-start-tls", { protocol: "mysql", answer: answerOf(greeting.subarray(1)) });
	const request = Buffer.alloc(4 + 32);
	request.writeUIntLE(32, 0, 3);
	request.writeUInt8(1, 3);
	request.writeUInt32LE(MYSQL_PROTOCOL_41 | MYSQL_SSL | MYSQL_SECURE_CONNECTION, 4);
	request.writeUInt32LE(MYSQL_LARGEST_PACKET, 8);
	request.writeUInt8(UTF8_GENERAL_CI, 12);
	socket.write(request);
}
