import { describe, expect, test } from "vitest";
import { SignatureCache } from "../../../../src/core/index.ts";
import type { ServerAnswer } from "../../../../src/core/present/server/answer.ts";
import { chainAnswer } from "../../../../src/editor/chain/chain-answer.ts";
import { FIRST_QUESTION } from "../../../../src/editor/chain/question.ts";
import { serverMaterial } from "../../../../src/editor/server/server-material.ts";
import { readServerRequest } from "../../../../src/editor/server/server-request.ts";
import { AT, made } from "../../core/chain/made-certificate.ts";

const root = made({ subject: "Root" });
const issuing = made({ subject: "Issuing", issuer: "Root", ca: true });
const leaf = made({ subject: "api.example", issuer: "Issuing" });

const answer = (presented: readonly Uint8Array[]): ServerAnswer => ({
	question: { host: "api.example", port: 443, serverName: "api.example" },
	report: {
		address: "192.0.2.7",
		protocol: "TLSv1.2",
		cipher: "TLS_DH_anon_WITH_AES_128_GCM_SHA256",
		alpn: undefined,
		presented,
		stapledOcspResponse: undefined,
		clientCertificate: "required",
		acceptableIssuers: [],
		problem: undefined,
	},
});

function materialOf(...presented: readonly Uint8Array[]) {
	const material = serverMaterial(answer(presented), AT);
	if ("heading" in material) throw new Error(material.heading);
	return material;
}

describe("what a server presents", () => {
	test("stays in the order in which it was sent, its own certificate to begin with", () => {
		const { certificates, leaf: first } = materialOf(leaf, root, issuing);
		expect(certificates.map(({ title }) => title)).toEqual(["api.example", "Root", "Issuing"]);
		expect(first).toBe(0);
	});

	test("is drawn with its faults first, then with what the server wants", async () => {
		const material = materialOf(leaf, root, issuing);
		const shown = await chainAnswer(
			{ ...FIRST_QUESTION, name: "api.example", purpose: "server" },
			{ name: "api.example:443", material, places: [], now: AT, signatures: new SignatureCache() },
		);
		if ("field" in shown) throw new Error(shown.message);
		expect(shown.view.banner).toMatchObject({
			tone: "conditional",
			sentence: "Valid if you trust “Root” (api.example:443).",
			more: [
				expect.stringContaining("wrong order"),
				expect.stringContaining("sends the root “Root”"),
				expect.stringContaining("requires a client certificate"),
			],
		});
	});

	test("and cannot be read is told by its place", () => {
		expect(materialOf(leaf, Uint8Array.of(1, 2)).notes[0]).toBe(
			"Certificate 2 of those that the server sent is not readable.",
		);
		expect(serverMaterial(answer([Uint8Array.of(1, 2)]), AT)).toMatchObject({
			explanation: "Nothing of what it sent (1) is a certificate of X.509 in DER.",
		});
	});

	test("may be nothing, where it came to terms without a certificate", () => {
		expect(serverMaterial(answer([]), AT)).toMatchObject({ explanation: expect.stringContaining("TLS_DH_anon") });
	});
});

describe("what was asked last", () => {
	const kept = { host: "::1", port: 8443, protocol: "tls", serverName: "api.example" };

	test("is read again as it was kept", () => {
		expect(readServerRequest(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
	});

	test.each([
		undefined,
		null,
		"api.example:443",
		{ ...kept, port: "8443" },
		{ ...kept, port: 70_000 },
		{ ...kept, host: "*.example" },
		{ ...kept, protocol: "gopher" },
		{ ...kept, serverName: undefined },
	])("is nothing where it is %j", (value) => {
		expect(readServerRequest(value)).toBeUndefined();
	});
});
