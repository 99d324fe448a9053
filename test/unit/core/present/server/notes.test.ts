import { describe, expect, test } from "vitest";
import type { ServerProblemCode, ServerReport } from "../../../../../src/core/chain/server-probe.ts";
import { decode } from "../../../../../src/core/index.ts";
import { SERVER_MESSAGES } from "../../../../../src/core/present/messages/server.ts";
import { SERVER_REMEDIES } from "../../../../../src/core/present/messages/server-remedies.ts";
import type { ServerAnswer } from "../../../../../src/core/present/server/answer.ts";
import { serverFacts } from "../../../../../src/core/present/server/facts.ts";
import { serverNotes } from "../../../../../src/core/present/server/notes.ts";
import { serverPresentedNotes } from "../../../../../src/core/present/server/presented-notes.ts";
import { serverProblemText } from "../../../../../src/core/present/server/problem.ts";
import type { Certificate } from "../../../../../src/core/x509/certificate.ts";
import { chainsOf } from "../../chain/chain-of.ts";
import { AT, extension, made } from "../../chain/made-certificate.ts";
import { CN, name } from "../../chain/names/named-certificate.ts";
import { octets, sequence } from "../../der/build.ts";
import { fixtureBytes } from "../../object-fixtures.ts";

const root = made({ subject: "Root" });
const issuing = made({ subject: "Issuing", issuer: "Root", ca: true });
const leaf = made({ subject: "api.example", issuer: "Issuing" });
const stranger = made({ subject: "Stranger" });

const read = (der: Uint8Array): Certificate => {
	const content = decode(der).items[0]?.content;
	if (content?.kind !== "certificate") throw new Error("This is no certificate.");
	return content.certificate;
};

const REPORT: ServerReport = {
	address: "192.0.2.7",
	protocol: "TLSv1.3",
	cipher: "TLS_AES_256_GCM_SHA384",
	alpn: "h2",
	presented: [leaf, issuing],
	stapledOcspResponse: undefined,
	clientCertificate: "not-requested",
	acceptableIssuers: [],
	problem: undefined,
};

const answer = (
	report: Partial<ServerReport> = {},
	question: Partial<ServerAnswer["question"]> = {},
): ServerAnswer => ({
	question: { host: "api.example", port: 8443, serverName: "api.example", ...question },
	report: { ...REPORT, ...report },
});

const facts = (...given: Parameters<typeof answer>) =>
	Object.fromEntries(serverFacts(answer(...given)).map(({ label, values }) => [label, values.join("|")]));

describe("what a server says of itself", () => {
	test("is told in the order of the handshake", () => {
		expect(facts()).toEqual({
			Address: "192.0.2.7, port 8443",
			"Server name (SNI)": "api.example",
			Protocol: "TLS 1.3",
			"Cipher suite": "TLS_AES_256_GCM_SHA384",
			ALPN: "h2",
			"OCSP response": "none",
			"Client certificate": "not asked for",
		});
	});

	test("names what comes before TLS, where nothing is negotiated for the time after it", () => {
		const said = facts({ alpn: undefined, protocol: "TLSv1" }, { startTls: "postgres", serverName: "" });
		expect(said).toMatchObject({
			"Before TLS": "PostgreSQL, changed by STARTTLS",
			Protocol: "TLS 1.0",
			"Server name (SNI)": "none sent",
		});
		expect(said).not.toHaveProperty("ALPN");
	});

	test("lists the CAs whose clients it accepts by name, with nothing invisible in them", () => {
		const acceptableIssuers = [octets(name([CN, "Corp‮ Clients"])), Uint8Array.of(4, 0)];
		expect(facts({ clientCertificate: "required", acceptableIssuers })).toMatchObject({
			"Client certificate": "required",
			"Accepted CAs": "CN=Corp⟨U+202E⟩ Clients|not readable",
		});
		expect(facts({ clientCertificate: "requested" })["Accepted CAs"]).toBe("any: the server names none");
	});

	test("has the state of its OCSP response", () => {
		const stapledOcspResponse = fixtureBytes("ocsp/good.ocsp");
		expect(facts({ stapledOcspResponse })["OCSP response"]).toMatch(/^good/);
		expect(facts({ stapledOcspResponse: Uint8Array.of(1) })["OCSP response"]).toBe("not readable");
	});

	test("is silent about what it did not come to", () => {
		const problem = { code: "server.closed", data: { phase: "handshake" } } as const;
		const report = { protocol: undefined, cipher: undefined, alpn: undefined, presented: [], problem };
		expect(Object.keys(facts(report))).toEqual(["Address", "Server name (SNI)"]);
	});
});

describe("what somebody has to know of a server", () => {
	const notes = (report: Partial<ServerReport>, der: Uint8Array = leaf, at = AT) =>
		serverNotes(answer(report), read(der), at);

	test("is nothing where all is well", () => {
		expect(notes({})).toEqual([]);
	});

	test("is a protocol that current clients refuse", () => {
		expect(notes({ protocol: "TLSv1.1" })).toEqual([expect.stringContaining("TLS 1.1, which is outdated (RFC 8996)")]);
		expect(notes({ protocol: "TLSv1.2" })).toEqual([]);
	});

	test("is whether it does without a client certificate", () => {
		expect(notes({ clientCertificate: "required" })).toEqual([
			expect.stringContaining("requires a client certificate"),
		]);
		expect(notes({ clientCertificate: "requested" })).toEqual([expect.stringContaining("goes on with the handshake")]);
	});

	test("is an OCSP response that the certificate demands, or one that is too old", () => {
		// id-pe-tlsfeature with status_request (RFC 7633 §4.2.1).
		const mustStaple = extension("1.3.6.1.5.5.7.1.24", sequence("020105"));
		const demanding = made({ subject: "api.example", issuer: "Issuing", extra: [mustStaple] });
		expect(notes({}, demanding)).toEqual([expect.stringContaining("must-staple")]);
		const stapledOcspResponse = fixtureBytes("ocsp/good.ocsp");
		expect(notes({ stapledOcspResponse }, demanding, Date.parse("2000-01-01"))).toEqual([]);
		expect(notes({ stapledOcspResponse }, leaf, Date.parse("2999-01-01"))).toEqual([
			expect.stringContaining("out of date since"),
		]);
	});

	test("is what cut the handshake short", () => {
		const [said] = notes({ problem: { code: "server.timeout", data: { seconds: 10, phase: "handshake" } } });
		expect(said).toContain("within 10 seconds");
	});
});

describe("the certificates that a server sends", () => {
	const sent = async (...ders: readonly Uint8Array[]) => {
		const { paths } = await chainsOf({ leaf, trusted: [root], untrusted: [issuing] });
		return serverPresentedNotes(ders.map(read), paths);
	};

	test("are not worth a word when they are the leaf and what stands between it and the root", async () => {
		expect(await sent(leaf, issuing)).toEqual([]);
	});

	test("lack an intermediate that had to be found elsewhere", async () => {
		expect(await sent(leaf)).toEqual([
			"The server does not send “Issuing”, which was only found in chain.pem: clients that do not have it refuse the connection. Append it to the server’s certificate file.",
		]);
	});

	test("are in the wrong order, with the root and one of no chain among them", async () => {
		expect(await sent(leaf, root, stranger, issuing)).toEqual([
			expect.stringMatching(/wrong order.*: “api\.example”, “Issuing”, “Root”\.$/),
			"The server also sends what is no part of its chain and should be removed: “Stranger”.",
			expect.stringContaining("sends the root “Root”"),
		]);
	});

	test("are not to be removed where what leads to them is missing", async () => {
		const { paths } = await chainsOf({ leaf, trusted: [root] });
		expect(serverPresentedNotes([leaf, root].map(read), paths)).toEqual([
			"The server also sends certificates that its chain does not reach: “Root”.",
		]);
	});

	test("may be any of several cross-signed ones", async () => {
		const old = made({ subject: "Old Root" });
		const cross = made({ subject: "Root", issuer: "Old Root", ca: true });
		const { paths } = await chainsOf({ leaf, trusted: [root, old], untrusted: [issuing, cross] });
		expect(serverPresentedNotes([leaf, issuing].map(read), paths)).toEqual([]);
		expect(serverPresentedNotes([leaf, issuing, cross].map(read), paths)).toEqual([]);
	});

	test("are there twice", async () => {
		expect(await sent(leaf, leaf, issuing)).toEqual(["The server sends a certificate more than once: “api.example”."]);
	});
});

describe("a problem with a server", () => {
	const data = {
		host: "api.example",
		port: 443,
		seconds: 10,
		phase: "handshake",
		answer: "220 mail.example ESMTP",
		protocol: "imap",
		alert: "protocol_version",
		message: "no protocols available",
	};

	test.each(Object.keys(SERVER_MESSAGES) as ServerProblemCode[])("%s: a sentence and what to do next", (code) => {
		const text = serverProblemText({ code, data });
		expect(text).toMatch(/^[^{}]+\. [^{}]+\.$/);
		expect(SERVER_REMEDIES[code](data)).not.toBe("");
	});

	test.each(["connect", "start-tls", "handshake"])("is told apart by its phase: %s", (phase) => {
		const said = (["server.timeout", "server.closed"] as const).map((code) =>
			serverProblemText({ code, data: { ...data, phase } }),
		);
		const others = ["connect", "start-tls", "handshake"].filter((each) => each !== phase);
		for (const other of others)
			expect(said).not.toContain(serverProblemText({ code: "server.timeout", data: { ...data, phase: other } }));
	});

	test.each([
		["HTTP/1.1 400 Bad Request", "https"],
		["SSH-2.0-OpenSSH_9.7", "SSH"],
		["220 mail.example ESMTP", "SMTP"],
		["* OK ready", "IMAP"],
		["+OK ready", "POP3"],
		["", "STARTTLS"],
	])("recognises who greets with “%s”", (greeting, expected) => {
		expect(serverProblemText({ code: "server.not-tls", data: { answer: greeting } })).toContain(expected);
	});

	test("shows what a server says with its control characters spelled out", () => {
		const text = serverProblemText({ code: "server.not-tls", data: { answer: "\u001b[31mhello" } });
		expect(text).toContain("⟨U+001B⟩[31mhello");
	});
});
