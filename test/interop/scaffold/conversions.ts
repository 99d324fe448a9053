import { expect, test } from "vitest";
import type { Workshop } from "./workshop.ts";

export function testConversions(shop: Workshop): void {
	test("certificates and keys in other forms", async () => {
		const serial = (await shop.certificate("server.crt")).serialNumber;
		await shop.made("openssl", "to-der");
		for (const tool of ["openssl", "keytool"] as const) {
			await shop.made(tool, "to-pem", { to: [`${tool}.pem`] });
			expect((await shop.certificate(`${tool}.pem`)).serialNumber).toBe(serial);
		}
		for (const form of ["pem", "der"]) {
			await shop.made("openssl", "pem-to-pkcs7", { from: ["server.crt"], form: [form], to: [`${form}.p7b`] });
			const pkcs7 = { from: [`${form}.p7b`], to: ["p7.crt"] };
			await shop.made("openssl", "pkcs7-to-pem", { ...pkcs7, form: [form] });
			expect((await shop.certificate("p7.crt")).serialNumber).toBe(serial);
			await shop.made("keytool", "pkcs7-to-pem", { ...pkcs7, to: ["k-p7.crt"] });
			expect((await shop.certificate("k-p7.crt")).serialNumber).toBe(serial);
		}
		await shop.made("openssl", "key", { key: ["rsa.key"], algorithm: ["RSA-2048"] });
		for (const [from, label] of [
			["server.key", "EC PRIVATE KEY"],
			["rsa.key", "RSA PRIVATE KEY"],
		] as const) {
			await shop.made("openssl", "key-to-traditional", { from: [from], to: [`old-${from}`] });
			expect(await shop.told("cat", `old-${from}`)).toContain(`BEGIN ${label}`);
			await shop.made("openssl", "key-to-pkcs8", { from: [`old-${from}`], to: [`p8-${from}`], encrypt: ["yes"] });
			expect(await shop.told("cat", `p8-${from}`)).toContain("BEGIN ENCRYPTED PRIVATE KEY");
			expect(await shop.mode(`p8-${from}`)).toBe("600");
			const back = {
				key: [`p8-${from}`],
				keyPassword: ["NEW_PASSWORD"],
				newPassword: ["KEY_PASSWORD"],
				to: [`changed-${from}`],
			};
			await shop.made("openssl", "change-password", back);
			await shop.made("openssl", "key-to-pkcs8", {
				from: [`changed-${from}`],
				encrypted: ["yes"],
				to: [`plain-${from}`],
			});
			expect(await shop.told("cmp", `plain-${from}`, from)).toBe("");
		}
	});
}
