import { createHash, X509Certificate } from "node:crypto";
import { describe, expect, test } from "vitest";
import { contentOf, fixtureBytes, fixtureDer, fixtureItem, fixtureProblems, readDer } from "../object-fixtures.ts";

const PATH = "certificates/trusted/trusted-certificate.pem";

describe("an OpenSSL TRUSTED CERTIFICATE", () => {
	test("tells what it is trusted and rejected for, and its alias", () => {
		const { trust } = contentOf("certificate", fixtureItem(PATH).content);
		expect(trust?.trust.map(({ name }) => name)).toEqual(["serverAuth", "clientAuth"]);
		expect(trust?.reject.map(({ name }) => name)).toEqual(["emailProtection"]);
		expect(trust?.alias).toBe("Orders trust");
		expect(fixtureProblems(PATH)).toEqual([]);
	});

	test("has the fingerprint of the certificate alone", () => {
		const { certificate } = contentOf("certificate", fixtureItem(PATH).content);
		const plain = new X509Certificate(fixtureBytes("certificates/authorities/root-rsa.pem"));
		expect(createHash("sha256").update(certificate.der).digest("hex")).toBe(
			plain.fingerprint256.replaceAll(":", "").toLowerCase(),
		);
	});

	test("is a certificate with trailing data where the label does not say so", () => {
		const der = fixtureDer(PATH);
		const { content, end } = readDer(der, "CERTIFICATE");
		expect(contentOf("certificate", content).trust).toBeUndefined();
		expect(end).toBeLessThan(der.length);
	});
});
