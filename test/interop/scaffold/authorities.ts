import { expect, test } from "vitest";
import type { Model } from "../../../src/core/scaffold/define-intent.ts";
import { takeIssued, takeLeaf } from "../../../src/core/scaffold/take-leaf.ts";
import { askedFor, issuedBy, NAMES, PEER, SUBJECT } from "./asked-for.ts";
import type { Workshop } from "./workshop.ts";

export function testAuthorities(shop: Workshop): void {
	test("a self-signed certificate of each tool", async () => {
		const leaf = { ...SUBJECT, ...NAMES, purpose: ["peer"], mustStaple: ["yes"] };
		await shop.made("openssl", "self-signed", { ...leaf, key: ["self.key"], certificate: ["o-self.crt"] });
		await shop.made("keytool", "self-signed", { ...leaf, keystore: ["self.p12"], certificate: ["k-self.crt"] });
		for (const file of ["o-self.crt", "k-self.crt"]) {
			expect(askedFor(await shop.certificate(file))).toEqual(PEER);
			expect(await issuedBy(shop, file, file)).toBe(`${file}: OK`);
			expect(await shop.told("keytool", "-printcert", "-file", file)).toContain("DNSName: *.api.example");
		}
	});

	test("a root, an intermediate and certificates of openssl", async () => {
		await shop.made("openssl", "root-ca", { commonName: ["Root"], encrypted: ["yes"], keyPassword: ["CA_PASSWORD"] });
		const authority = { caEncrypted: ["yes"] };
		await shop.made("openssl", "intermediate-ca", { commonName: ["Middle"], ...authority });
		await shop.made("openssl", "csr", { ...SUBJECT, ...NAMES, key: ["server.key"] });
		const taken = takeIssued(await shop.request("server.csr"));
		const middle = { ca: ["intermediate.crt"], caKey: ["intermediate.key"] };
		await shop.made("openssl", "sign", { ...taken, ...middle, purpose: ["server"], mustStaple: ["yes"] } as never);
		expect(askedFor(await shop.certificate("server.crt"))).toEqual({ ...PEER, purposes: ["serverAuth"] });
		const chain = { trusted: ["ca.crt"], untrusted: ["intermediate.crt"] };
		const verdict = await shop.made("openssl", "verify-chain", { ...chain, host: ["x.api.example"] });
		expect(verdict.trim()).toBe("server.crt: OK");
		expect((await shop.make("openssl", "verify-chain", { ...chain, host: ["other.example"] })).status).toBe(2);
		await shop.made("openssl", "csr", {
			commonName: ["client"],
			key: ["client.key"],
			csr: ["client.csr"],
			config: ["c.cnf"],
		});
		const client = { csr: ["client.csr"], certificate: ["client.crt"], config: ["cs.cnf"] };
		await shop.made("openssl", "sign", { ...middle, ...client, purpose: ["client"] });
		expect(askedFor(await shop.certificate("client.crt")).purposes).toEqual(["clientAuth"]);
	});

	test("a root, an intermediate and certificates of keytool, for a request of openssl", async () => {
		await shop.made("keytool", "root-ca", {
			commonName: ["Java root"],
			certificate: ["k-root.crt"],
			keystore: ["k-ca.p12"],
			storePassword: ["CA_PASSWORD"],
		});
		const made = { csr: ["k-middle.csr"], certificate: ["k-middle.crt"], caCertificate: ["k-ca.crt"] };
		const own = { keystore: ["k-middle.p12"], alias: ["middle"] };
		await shop.made("keytool", "intermediate-ca", {
			commonName: ["Java middle"],
			...made,
			...own,
			caKeystore: ["k-ca.p12"],
		});
		const taken = takeLeaf(await shop.request("server.csr")) as Record<string, string[]>;
		const { subject: _, ...issued } = taken;
		const authority = { caKeystore: ["k-middle.p12"], caAlias: ["middle"], caPassword: ["KEYSTORE_PASSWORD"] };
		await shop.made("keytool", "sign", { ...issued, ...authority, csr: ["server.csr"], certificate: ["k-server.crt"] });
		expect(askedFor(await shop.certificate("k-server.crt"))).toEqual({
			...PEER,
			purposes: ["serverAuth"],
			staples: undefined,
		});
		expect(await issuedBy(shop, "k-server.crt", "k-ca.crt", "-untrusted", "k-middle.crt")).toBe("k-server.crt: OK");
	});

	test.each(["openssl", "keytool"] as const)(
		"%s asks for the same again when a certificate is renewed",
		async (tool) => {
			const taken = takeLeaf(await shop.certificate("o-self.crt")) as Record<string, string[]>;
			const csr = `renewed-${tool}.csr`;
			const own = tool === "openssl" ? { key: ["self.key"], config: ["renewed.cnf"] } : { keystore: ["self.p12"] };
			await shop.made(tool, "csr", { ...taken, ...own, newKey: ["no"], csr: [csr] });
			const renewed = await shop.request(csr);
			expect(askedFor(renewed)).toEqual(PEER);
			const before = await shop.certificate(tool === "openssl" ? "o-self.crt" : "k-self.crt");
			const spki = (model: Model) => Buffer.from(model.slice(model.layout.subjectPublicKeyInfo)).toString("hex");
			expect(spki(renewed)).toBe(spki(before));
		},
	);
}
