import { describe, expect, test } from "vitest";
import { buildChains, CertificatePool } from "../../../../src/core/chain/index.ts";
import { readCertificate } from "../../../../src/core/x509/read-certificate.ts";
import { octets } from "../der/build.ts";
import { AT, made } from "./made-certificate.ts";

const FILE = { origin: { kind: "file", label: "chain.pem" } } as const;
const STORE = { origin: { kind: "truststore", label: "truststore.jks" }, isAnchor: true } as const;

const root = made({ subject: "Root" });
const issuing = made({ subject: "Issuing", issuer: "Root", ca: true });
const leaf = made({ subject: "api.example", issuer: "Issuing" });

/** The certificate with other octets in its signature, which the pool does not look at. */
function variant(der: Uint8Array, number: number): Uint8Array {
	const copy = der.slice();
	new DataView(copy.buffer).setUint32(copy.length - 4, number);
	return copy;
}

describe("a pool", () => {
	test("keeps a certificate once, with every place it was found in, and trusts it if one of them does", () => {
		const pool = new CertificatePool();
		const first = pool.add(root, FILE);
		expect(first.isAnchor).toBe(false);
		expect(pool.add(readCertificate(root), STORE)).toBe(first);
		expect(pool.certificates.length).toBe(1);
		expect(first).toMatchObject({ isAnchor: true, origins: [FILE.origin, STORE.origin] });
	});

	test("takes a certificate that was read from the middle of something else", async () => {
		const inside = readCertificate(octets(Buffer.concat([Buffer.alloc(7), issuing])), 7);
		const pool = new CertificatePool();
		pool.add(root, STORE);
		pool.add(inside, FILE);
		expect((await buildChains(leaf, pool, { at: AT })).valid).toBe(true);
	});

	test("finds certificates by the identifier of their key", () => {
		const pool = new CertificatePool();
		const entry = pool.add(issuing, FILE);
		expect(pool.withKeyIdentifier(entry.keyIdentifier ?? "")).toEqual([entry]);
		expect(pool.withKeyIdentifier("00")).toEqual([]);
		const renamed = pool.add(made({ subject: "Issuing CA", issuer: "Root", ca: true, key: "Issuing" }), FILE);
		expect(pool.withKeyIdentifier(entry.keyIdentifier ?? "")).toEqual([entry, renamed]);
	});

	test("goes on being searched after more was added", async () => {
		const pool = new CertificatePool();
		pool.add(root, STORE);
		expect((await buildChains(leaf, pool, { at: AT })).verdict).toBe("incomplete");
		pool.add(issuing, FILE);
		expect((await buildChains(leaf, pool, { at: AT })).verdict).toBe("valid");
	});

	test("holds bytes that are no certificate without a word", async () => {
		const pool = new CertificatePool();
		for (const junk of [new Uint8Array(), octets("3000"), octets("30820fff"), new TextEncoder().encode("junk")])
			pool.add(junk, FILE);
		pool.add(issuing, FILE);
		pool.add(root, STORE);
		expect((await buildChains(leaf, pool, { at: AT })).valid).toBe(true);
	});

	test("of 10,000 certificates costs a search some milliseconds, the first one too", async () => {
		const names = Array.from({ length: 200 }, (_, index) => made({ subject: `CA ${index}`, issuer: "Root", ca: true }));
		const many = Array.from({ length: 10_000 }, (_, index) => variant(names[index % 200] as Uint8Array, index));
		const times: number[] = [];
		// The fastest of some: other programs run on the machine as well.
		for (let round = 0; round < 5; round++) {
			const pool = new CertificatePool();
			for (const der of many) pool.add(der, FILE);
			pool.add(issuing, FILE);
			pool.add(root, STORE);
			const started = performance.now();
			expect((await buildChains(leaf, pool, { at: AT })).valid).toBe(true);
			times.push(performance.now() - started);
			expect(pool.certificates.length).toBe(10_002);
		}
		expect(Math.min(...times)).toBeLessThan(60);
	});
});
