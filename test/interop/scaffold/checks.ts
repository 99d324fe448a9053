import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { startServer } from "./openssl-server.ts";
import type { Workshop } from "./workshop.ts";

export function testChecks(shop: Workshop): void {
	test("what is asked of keys and certificates", async () => {
		await shop.made("openssl", "check-key");
		await shop.made("openssl", "check-key", { object: ["server.csr"], kind: ["request"] });
		expect((await shop.make("openssl", "check-key", { key: ["client.key"] })).status).toBe(1);
		const { notAfter } = await shop.certificate("server.crt");
		expect(await shop.made("openssl", "dates")).toContain(`notAfter=`);
		expect((await shop.make("openssl", "dates", { days: ["91"] })).status).toBe(1);
		const year = new Date(notAfter.epochMs ?? 0).getUTCFullYear();
		expect(await shop.made("keytool", "dates")).toMatch(new RegExp(`until: .*${year}`));
		const printed = await shop.made("openssl", "fingerprint");
		const sha256 = /Fingerprint=(\S+)/.exec(printed)?.[1];
		expect(await shop.made("keytool", "fingerprint")).toContain(`SHA256: ${sha256}`);
		const pin = (await shop.made("openssl", "spki-pin")).trim();
		const own = await shop.certificate("server.crt");
		const spki = own.slice(own.layout.subjectPublicKeyInfo);
		expect(pin).toBe(createHash("sha256").update(spki).digest("base64"));
	});

	test("revocation lists, which openssl heeds", async () => {
		const authority = { ca: ["intermediate.crt"], caKey: ["intermediate.key"] };
		await shop.made("openssl", "crl", { ...authority, crl: ["empty.crl"] });
		const check = (crl: string) =>
			shop.told(
				"openssl",
				"verify",
				"-CAfile",
				"ca.crt",
				"-untrusted",
				"intermediate.crt",
				"-CRLfile",
				crl,
				"-crl_check",
				"server.crt",
			);
		expect(await check("empty.crl")).toContain("server.crt: OK");
		await shop.made("openssl", "revoke", { ...authority, reason: ["keyCompromise"] });
		expect(await check("ca.crl")).toContain("certificate revoked");
		const content = (await shop.items("ca.crl"))[0]?.content;
		expect(content?.kind === "crl" && content.crl.revokedCount).toBe(1);
		expect(await shop.told("keytool", "-printcrl", "-file", "ca.crl")).toContain("KEY_COMPROMISE");
	});

	test("handshakes with a server that asks for a certificate", async () => {
		const names = { dns: ["localhost"], ip: ["127.0.0.1"], config: ["local.cnf"] };
		const authority = { ca: ["intermediate.crt"], caKey: ["intermediate.key"], certificate: ["local.crt"] };
		await shop.made("openssl", "sign", { ...names, ...authority });
		writeFileSync(shop.path("client.pem"), await shop.told("cat", "client.crt", "intermediate.crt"));
		const server = await startServer(shop.path(""));
		try {
			const there = { host: ["localhost"], port: [String(server.port)] };
			const client = { certificate: ["client.pem"], key: ["client.key"] };
			await shop.made("openssl", "connect", { ...there, ...client });
			await shop.made("openssl", "connect", { ...there, ...client, host: ["127.0.0.1"] });
			expect(server.said()).toContain("CN = client");
			const distrusting = await shop.make("openssl", "connect", { ...there, trusted: ["k-ca.crt"] });
			expect(distrusting.status).toBe(1);
			expect(await shop.made("keytool", "connect", there)).toContain("DNSName: localhost");
		} finally {
			server.stop();
		}
	});
}
