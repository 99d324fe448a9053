import { describe, expect, test } from "vitest";
import { decode, type Item } from "../../../../src/core/index.ts";
import { lensTitle } from "../../../../src/core/present/lens.ts";
import { title } from "../../../../src/core/present/title.ts";
import { fixtureItem, NOW } from "./fixtures.ts";

describe("a lens", () => {
	test.each([
		["certificates/authorities/leaf-ec.pem", "CN=api.orders.example · EC P-256 · expires in 61 d"],
		["keys/pkcs8/ec-p256.key", "EC P-256 · Private key · not encrypted"],
		[
			"keys/pkcs8-encrypted/ec-p256-scrypt.key",
			"encrypted key · Encrypted private key · encrypted (AES-256-CBC, scrypt)",
		],
		["requests/ec-p384.csr", "CN=api.orders.example · Certificate request (CSR) · EC P-384"],
		["crls/stale.crl.pem", "CN=Example Test Issuing RSA · Certificate revocation list (CRL) · expired 12 d ago"],
		["keys/public/ed25519.pub.pem", "Ed25519 · Public key"],
	])("over %s says %j", (path, text) => {
		expect(lensTitle(fixtureItem(path), NOW)).toBe(text);
	});

	test("cuts a name that has no end and shows no control character", () => {
		expect(lensTitle(fixtureItem("certificates/names/very-long.pem"), NOW).length).toBeLessThan(200);
		expect(lensTitle(fixtureItem("certificates/names/bidirectional-characters.pem"), NOW)).toMatch(/⟨U\+2066⟩/);
	});
});

describe("a title", () => {
	/** The spiffe certificate with its subject's CN turned into an attribute that nobody knows. */
	const withoutCommonName = (): Item => {
		const bytes = Uint8Array.from(fixtureItem("certificates/extensions/spiffe.pem").bytes);
		const text = String.fromCharCode(...bytes);
		bytes[text.lastIndexOf("\x55\x04\x03") + 2] = 0x63;
		return decode(bytes).items[0] as Item;
	};

	test("is the first alternative name where there is no CN", () => {
		expect(title(withoutCommonName())).toBe("spiffe://prod.example/ns/orders/sa/api");
		expect(lensTitle(withoutCommonName(), NOW)).toMatch(/^URI:spiffe:/);
	});

	test("is what the object is where it has no name at all", () => {
		expect(title(fixtureItem("certificates/names/empty.pem"))).toBe("Certificate");
	});

	test("is the most specific attribute where there is neither", () => {
		expect(title(fixtureItem("certificates/names/unknown-attribute.pem"))).toBe(
			"1.3.6.1.4.1.99999.7.2=#3006020101020102",
		);
	});
});
