import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HandshakeMessages } from "../../../src/platform/node/handshake-messages.ts";
import { readTranscript } from "../../../src/platform/node/transcript.ts";

const octets = (maxLength: number) => fc.uint8Array({ maxLength }).map((bytes) => Buffer.from(bytes));

/** Records of the types of TLS with anything inside, one after the other, and something behind them. */
const stream = fc
	.tuple(fc.array(fc.tuple(fc.constantFrom(20, 21, 22, 23), octets(80)), { maxLength: 8 }), octets(8))
	.map(([records, rest]) => {
		const framed = records.map(([type, content]) =>
			Buffer.concat([Buffer.from([type, 3, 3, 0, content.length]), content]),
		);
		return Buffer.concat([...framed, rest]);
	});

/** A ServerHello of TLS 1.3 with a cipher suite, so that what follows is tried to be opened. */
const hello = (cipherSuite: number): Buffer => {
	const body = Buffer.concat([
		Buffer.from([3, 3]),
		Buffer.alloc(32),
		Buffer.from([0, cipherSuite >> 8, cipherSuite & 0xff, 0, 0, 6, 0, 43, 0, 2, 3, 4]),
	]);
	const message = Buffer.concat([Buffer.from([2, 0, 0, body.length]), body]);
	return Buffer.concat([Buffer.from([22, 3, 3, 0, message.length]), message]);
};

const all = (messages: HandshakeMessages) => [messages.serverHello, messages.certificate, messages.certificateRequest];

describe("what a server sends", () => {
	test("may be anything", () => {
		fc.assert(
			fc.property(octets(400), (bytes) => {
				expect(all(new HandshakeMessages(bytes))).toHaveLength(3);
				expect(all(readTranscript(bytes, new Map()).messages)).toHaveLength(3);
			}),
		);
	});

	test("may be records of anything, sealed under any secret or none", () => {
		const cipherSuite = fc.constantFrom(0x1301, 0x1302, 0x1303, 0x1304, 0xc02b);
		fc.assert(
			fc.property(stream, cipherSuite, octets(48), (bytes, suite, secret) => {
				const secrets = new Map([["SERVER_HANDSHAKE_TRAFFIC_SECRET", secret]]);
				const { messages } = readTranscript(Buffer.concat([hello(suite), bytes]), secrets);
				expect(messages.serverHello).toEqual({ version: 0x0304, cipherSuite: suite });
				expect(all(messages)).toHaveLength(3);
			}),
		);
	});

	test("may end anywhere: what came whole is read", () => {
		const certificate = Buffer.from("0b00000c 000009 000002 3000 000001 31".replaceAll(" ", ""), "hex");
		fc.assert(
			fc.property(fc.nat({ max: certificate.length }), (length) => {
				const read = new HandshakeMessages(certificate.subarray(0, length)).certificate;
				const whole = ["3000", "31"];
				expect(read?.certificates.map((der) => der.toString("hex"))).toEqual(
					length === certificate.length ? whole : undefined,
				);
			}),
		);
	});
});
