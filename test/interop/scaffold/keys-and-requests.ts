import { expect, test } from "vitest";
import { askedFor, NAMES, PEER, SUBJECT } from "./asked-for.ts";
import type { Workshop } from "./workshop.ts";

export function testKeysAndRequests(shop: Workshop): void {
	test.each(["RSA-2048", "RSA-3072", "P-256", "P-384", "P-521", "Ed25519", "Ed448"])(
		"%s keys of openssl",
		async (algorithm) => {
			const name = `key-${algorithm}.pem`;
			await shop.made("openssl", "key", { key: [name], algorithm: [algorithm] });
			expect((await shop.items(name))[0]?.content.kind).toBe("privateKey");
			expect(await shop.mode(name)).toBe("600");
			const locked = `locked-${algorithm}.pem`;
			await shop.made("openssl", "key", { key: [locked], algorithm: [algorithm], encrypted: ["yes"] });
			expect(await shop.told("cat", locked)).toContain("BEGIN ENCRYPTED PRIVATE KEY");
		},
	);

	test("ML-DSA keys of openssl", async ({ skip }) => {
		const known = await shop.told("openssl", "list", "-public-key-algorithms");
		if (!known.includes("ML-DSA-65")) return skip("this openssl is older than 3.5");
		await shop.made("openssl", "key", { key: ["ml-dsa.pem"], algorithm: ["ML-DSA-65"] });
		expect((await shop.items("ml-dsa.pem"))[0]?.content.kind).toBe("privateKey");
	});

	test("a key that is there is not overwritten", async () => {
		await shop.made("openssl", "key", { key: ["once.key"] });
		const again = await shop.make("openssl", "key", { key: ["once.key"] });
		expect(again).toMatchObject({ status: 1, err: "once.key is there already\n" });
	});

	test("keys of keytool, which openssl opens", async () => {
		for (const algorithm of ["RSA-2048", "P-256", "P-384", "P-521", "Ed25519", "Ed448"]) {
			const keystore = [`key-${algorithm}.p12`];
			await shop.made("keytool", "key", { ...SUBJECT, keystore, algorithm: [algorithm] });
			expect(await shop.made("openssl", "list", { keystore })).toContain("BEGIN CERTIFICATE");
		}
		expect(await shop.mode("key-P-256.p12")).toBe("600");
	});

	test.each(["config", "addext"])("a request of openssl with its names in %s", async (style) => {
		const written = {
			...SUBJECT,
			...NAMES,
			purpose: ["peer"],
			mustStaple: ["yes"],
			style: [style],
			encrypted: ["yes"],
		};
		const files = { key: [`${style}.key`], csr: [`${style}.csr`], config: [`${style}.cnf`] };
		await shop.made("openssl", "csr", { ...written, ...files });
		expect(askedFor(await shop.request(`${style}.csr`))).toEqual(PEER);
		expect(await shop.made("keytool", "inspect-csr", { csr: [`${style}.csr`] })).toContain("DNSName: *.api.example");
		expect(await shop.made("openssl", "inspect-csr", { csr: [`${style}.csr`] })).toMatch(/verify OK/);
	});

	test("a request of keytool, which openssl verifies", async () => {
		const entry = { keystore: ["request.p12"], alias: ["api"] };
		await shop.made("keytool", "csr", {
			...SUBJECT,
			...NAMES,
			...entry,
			csr: ["k.csr"],
			purpose: ["peer"],
			mustStaple: ["yes"],
		});
		expect(askedFor(await shop.request("k.csr"))).toEqual(PEER);
		expect(await shop.made("openssl", "inspect-csr", { csr: ["k.csr"] })).toMatch(/verify OK/);
	});
}
