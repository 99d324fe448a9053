import { X509Certificate } from "node:crypto";
import { describe, expect, test } from "vitest";
import { detailView } from "../../../../src/core/present/detail.ts";
import { fixtureBytes, fixtureItem, fixtureView, NOW, viewLines } from "./fixtures.ts";

const LEAF = "certificates/authorities/leaf-ec.pem";

describe("the view of a certificate", () => {
	const view = fixtureView(LEAF);

	test("has a title, a kind, a summary and badges", () => {
		expect(view).toMatchObject({
			title: "api.orders.example",
			kind: "Certificate",
			summary: "EC P-256 · expires in 61 days",
			icon: "shield",
			badges: [{ text: "expires soon", tone: "warning" }],
			problems: [],
		});
	});

	test("has its sections in the order in which people read them", () => {
		expect(view.sections.map(({ id }) => id)).toEqual([
			"general",
			"subject",
			"issuer",
			"validity",
			"publicKey",
			"extensions",
			"signature",
			"fingerprints",
			"raw",
		]);
	});

	test("names each attribute of the subject and gives the whole name as RFC 4514 writes it", () => {
		expect(viewLines(view, "subject")).toEqual([
			"Country (C): NL",
			"Organization (O): Example Test Fixtures",
			"Common name (CN): api.orders.example",
			"Distinguished name: CN=api.orders.example,O=Example Test Fixtures,C=NL",
		]);
	});

	test("has the validity with its bar", () => {
		expect(viewLines(view, "validity")).toEqual([
			"Valid from: 2026-07-16T12:00:00Z",
			"Valid until: 2027-01-22T12:00:00Z",
			"Lifetime: 190 days",
		]);
		const { validity } = view.sections.find(({ id }) => id === "validity") ?? {};
		expect(validity).toMatchObject({ state: "expiring", text: "expires in 61 days (68% of its life used)" });
	});

	test("says what the key is and how it is signed", () => {
		expect(viewLines(view, "publicKey").slice(0, 4)).toEqual([
			"Key: EC P-256",
			"Size: 256 bits",
			"Curve: P-256",
			"Curve parameters: named curve",
		]);
		expect(viewLines(view, "signature").slice(0, 3)).toEqual([
			"Algorithm: SHA-256 with ECDSA",
			"Name: ecdsa-with-SHA256",
			"OID: 1.2.840.10045.4.3.2",
		]);
	});

	test("has the fingerprints that Node computes, and the pin", () => {
		const certificate = new X509Certificate(fixtureBytes(LEAF));
		const lines = viewLines(view, "fingerprints");
		expect(lines[0]).toBe(`SHA-256: ${certificate.fingerprint256}`);
		expect(lines[1]).toBe(`SHA-1: ${certificate.fingerprint}`);
		expect(lines[2]).toMatch(/^Public key pin: sha256\/[A-Za-z0-9+/]{43}=$/);
	});

	test("has the certificate as tidy PEM", () => {
		const [raw] = view.sections.find(({ id }) => id === "raw")?.rows ?? [];
		expect(raw?.copy).toBe(new TextDecoder().decode(fixtureBytes(LEAF)));
	});

	test("points at the base64 of every extension", () => {
		const text = new TextDecoder().decode(fixtureBytes(LEAF));
		const rows = view.sections.find(({ id }) => id === "extensions")?.rows ?? [];
		expect(rows.length).toBeGreaterThan(4);
		for (const { range } of rows) expect(text.slice(range?.start, range?.end)).toMatch(/^[A-Za-z0-9+/\s]+$/);
	});

	test("has no fingerprints where the host cannot hash", () => {
		const { sections } = detailView(fixtureItem(LEAF), { now: NOW });
		expect(sections.some(({ id }) => id === "fingerprints")).toBe(false);
	});
});

describe("badges", () => {
	test.each([
		["certificates/authorities/root-ec.pem", ["CA", "self-issued"]],
		["certificates/authorities/issuing-ec.pem", ["CA"]],
		["certificates/validity/expired-12-days-ago.pem", ["expired"]],
		["certificates/validity/not-yet-valid.pem", ["not yet valid"]],
		["certificates/validity/until-9999.pem", []],
		["keys/pkcs8/ec-p256.key", ["not encrypted"]],
		["keys/pkcs8-encrypted/ec-p256-aes256-sha512.key", ["encrypted"]],
		["crls/stale.crl.pem", ["expired"]],
	])("of %s are %j", (path, texts) => {
		expect(fixtureView(path).badges.map(({ text }) => text)).toEqual(texts);
	});
});

describe("the view of a private key", () => {
	test("tells format, size and protection", () => {
		const view = fixtureView("keys/pkcs8-encrypted/ec-p256-aes256-sha512.key");
		expect(view).toMatchObject({ title: "encrypted key", kind: "Encrypted private key", icon: "lock" });
		expect(viewLines(view, "encryption")).toEqual([
			"Scheme: PBES2",
			"Cipher: AES-256-CBC",
			"Key derivation: PBKDF2",
			"Iterations: 100000",
			"Pseudorandom function: hmacWithSHA512",
		]);
	});

	test("has the pin of the certificate it belongs to", () => {
		const pin = (path: string): string | undefined =>
			viewLines(fixtureView(path), "fingerprints").find((line) => line.startsWith("Public key pin"));
		expect(pin("keys/pkcs8/ec-p256.key")).toBeDefined();
		expect(pin("keys/pkcs8/ec-p256.key")).toBe(pin(LEAF));
	});
});

describe("the view of a revocation list", () => {
	const view = fixtureView("crls/revoked.crl.pem");

	test("lists what it revokes, why and since when", () => {
		expect(viewLines(view, "revoked").slice(0, 8)).toMatchInlineSnapshot(`
			[
			  "Revoked certificates: 6",
			  "1001",
			  "  Revoked on: 2026-08-01T10:00:00Z",
			  "1002",
			  "  Revoked on: 2026-08-02T11:00:00Z",
			  "  Revocation reason: key compromised",
			  "1003",
			  "  Revoked on: 2026-08-03T12:00:00Z",
			]
		`);
	});

	test("stops after a hundred entries and says how many are left", () => {
		const lines = viewLines(fixtureView("crls/thousand.crl"), "revoked");
		expect(lines[0]).toBe("Revoked certificates: 1000");
		expect(lines.at(-1)).toBe("Not shown: 900 more");
	});
});

describe("the view of a request", () => {
	test("has the extensions it asks for and says nothing of a challenge password", () => {
		const view = fixtureView("requests/attributes.csr");
		expect(viewLines(view, "general")).toEqual(["Challenge password: set, not shown"]);
		expect(view.sections.some(({ id }) => id === "raw")).toBe(false);
	});

	test("has its PEM where there is no secret in it", () => {
		expect(viewLines(fixtureView("requests/ec-p384.csr"), "raw")[0]).toContain("-----BEGIN CERTIFICATE REQUEST-----");
	});
});

describe("problems", () => {
	test("stand with the object they lie in", () => {
		const path = "pem/glued.pem";
		expect(fixtureView(path, 0).problems).toEqual([]);
		expect(fixtureView(path, 1).problems).toMatchObject([
			{
				code: "pem.glued",
				severity: "error",
				message:
					"BEGIN follows the END before it without a line break. OpenSSL 3.0, Node.js 20, Go and keytool 17 refuse it.",
			},
		]);
	});
});
