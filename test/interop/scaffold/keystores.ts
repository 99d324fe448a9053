import { expect, test } from "vitest";
import type { Workshop } from "./workshop.ts";

export function testKeystores(shop: Workshop): void {
	test("a keystore out of PEM, and PEM out of it", async () => {
		await shop.made("openssl", "p12", { chain: ["intermediate.crt"] });
		const listed = await shop.made("keytool", "list", { keystore: ["server.p12"] });
		expect(listed).toContain("Alias name: server");
		expect(listed).toContain("Certificate chain length: 2");
		expect(await shop.made("openssl", "list", { keystore: ["server.p12"] })).toContain("friendlyName: server");
		const files = { key: ["out.key"], certificate: ["out.crt"], chain: ["out-chain.crt"], encrypted: ["yes"] };
		await shop.made("openssl", "p12-to-pem", files);
		expect((await shop.items("out.key"))[0]?.content).toMatchObject({ kind: "privateKey" });
		expect((await shop.certificate("out-chain.crt")).subject.toString()).toBe("CN=Middle");
		await shop.made("openssl", "check-key", { key: ["out.key"], encrypted: ["yes"], object: ["out.crt"] });
		for (const tool of ["openssl", "keytool"] as const) {
			await shop.made(tool, "export-certificate", { keystore: ["server.p12"], certificate: [`${tool}-export.crt`] });
			const exported = await shop.certificate(`${tool}-export.crt`);
			expect(exported.serialNumber).toBe((await shop.certificate("server.crt")).serialNumber);
		}
	});

	test("keystores of other types, modern ciphers, other passwords and aliases", async () => {
		const p12 = {
			keystore: ["server.p12"],
			newKeystore: ["server.jks"],
			type: ["JKS"],
			newPassword: ["KEYSTORE_PASSWORD"],
		};
		await shop.made("keytool", "convert-keystore", p12);
		expect((await shop.items("server.jks"))[0]?.content).toMatchObject({ kind: "keystore" });
		await shop.made("keytool", "convert-keystore", { keystore: ["server.jks"], newKeystore: ["back.p12"] });
		expect(await shop.told("openssl", "pkcs12", "-in", "back.p12", "-passin", "env:NEW_PASSWORD", "-nokeys")).toContain(
			"CN = api",
		);
		const old = [
			"-export",
			"-legacy",
			"-inkey",
			"server.key",
			"-in",
			"server.crt",
			"-name",
			"server",
			"-out",
			"old.p12",
		];
		await shop.told("openssl", "pkcs12", ...old, "-passout", "env:KEYSTORE_PASSWORD");
		for (const tool of ["openssl", "keytool"] as const) {
			const newKeystore = [`${tool}-new.p12`];
			await shop.made(tool, "modernise-p12", { newKeystore });
			const protection = await shop.made("openssl", "list", { keystore: newKeystore });
			expect(protection).toContain("PBES2");
			expect(protection).not.toMatch(/RC2|3DES|TripleDES/i);
		}
		const store = { keystore: ["keytool-new.p12"] };
		await shop.made("keytool", "rename-alias", store);
		expect(await shop.made("keytool", "list", store)).toContain("Alias name: server-new");
		await shop.made("keytool", "change-password", store);
		const changed = { ...store, storePassword: ["NEW_PASSWORD"] };
		expect(await shop.made("openssl", "list", changed)).toContain("friendlyName: server-new");
		await shop.made("keytool", "delete-alias", { ...changed, alias: ["server-new"] });
		expect(await shop.made("keytool", "list", changed)).toContain("contains 0 entries");
	});

	test("a truststore that Java trusts, made once and added to", async () => {
		await shop.made("keytool", "truststore", { certificate: ["ca.crt"] });
		await shop.made("keytool", "truststore", { certificate: ["k-ca.crt"], alias: ["java"] });
		const listed = await shop.made("keytool", "list", { keystore: ["truststore.p12"] });
		expect(listed.match(/Entry type: trustedCertEntry/g)).toHaveLength(2);
	});
}
