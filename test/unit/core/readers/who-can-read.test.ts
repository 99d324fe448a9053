import { describe, expect, test } from "vitest";
import type { Item } from "../../../../src/core/item.ts";
import { openItem } from "../../../../src/core/open-item.ts";
import { pkcs12Traits } from "../../../../src/core/readers/pkcs12-traits.ts";
import type { Reader } from "../../../../src/core/readers/reader.ts";
import { whoCanRead } from "../../../../src/core/readers/who-can-read.ts";
import { entered } from "../keystore/keystore-fixtures.ts";
import { fixtureItem } from "../object-fixtures.ts";

const outcomes = (item: Item): Partial<Record<Reader, string>> =>
	Object.fromEntries(whoCanRead(item).map(({ reader, outcome }) => [reader, outcome]));

const opened = (path: string, password = "changeit"): Promise<Item> => openItem(fixtureItem(path), entered(password));

function traitsOf({ content, bytes }: Item): string[] {
	if (content.kind !== "keystore") throw new Error("no keystore");
	return pkcs12Traits(content.keystore, bytes).map(({ aspect, value }) => `${aspect} ${value}`);
}

describe("who can read a PKCS#12", () => {
	test("is told before any password, from its MAC and encryption", () => {
		expect(outcomes(fixtureItem("keystores/pkcs12/openssl-ec.p12"))).toMatchObject({
			jdk8: "since",
			jdk11: "since",
			jdk17: "yes",
			openssl3: "yes",
			windows2016: "no",
			windows2019: "yes",
			"go-x-crypto": "no",
			"go-sslmate": "yes",
			node: "yes",
		});
		expect(outcomes(fixtureItem("keystores/pkcs12/openssl-legacy.p12"))).toMatchObject({
			jdk8: "yes",
			openssl3: "no",
			"openssl3-legacy": "yes",
			windows2016: "yes",
			macos: "yes",
			"go-x-crypto": "yes",
			node: "no",
		});
	});

	test("depends on its keys too, once it is open", async () => {
		const path = "keystores/pkcs12/openssl-ed25519.p12";
		expect(outcomes(fixtureItem(path)).jdk11).toBe("since");
		expect(outcomes(await opened(path))).toMatchObject({ jdk11: "no", jdk17: "yes", "go-sslmate": "yes" });
	});

	test("and on certificates that the JDK does not show and Node.js cannot use alone", async () => {
		const path = "keystores/pkcs12/openssl-truststore.p12";
		expect(outcomes(await opened(path))).toMatchObject({ jdk17: "leavesOut", node: "no", "go-sslmate": "no" });
		const marked = outcomes(await opened("keystores/pkcs12/keytool-truststore.p12"));
		expect(marked).toMatchObject({ jdk17: "yes", node: "no", "go-sslmate": "yes" });
	});

	test("is not asked of a broken one, of another store, of a certificate", () => {
		expect(whoCanRead(fixtureItem("keystores/pkcs12/cut-off.p12"))).toEqual([]);
		expect(whoCanRead(fixtureItem("keystores/jks/ec.jks"))).toEqual([]);
		expect(whoCanRead(fixtureItem("certificates/authorities/leaf-ec.pem"))).toEqual([]);
	});

	test("follows from traits that are named as the standards name them, each once", async () => {
		expect(traitsOf(await opened("keystores/pkcs12/bouncy-castle.p12"))).toEqual([
			"encoding BER",
			"mac sha1",
			"macIterations 102400",
			"scheme pbeWithSHAAnd40BitRC2-CBC",
			"iterations 51200",
			"scheme pbeWithSHAAnd3-KeyTripleDES-CBC",
			"safes 2",
			"contents keyAndCertificates",
			"key EC P-256",
		]);
		expect(traitsOf(await opened("keystores/pkcs12/openssl-not-encrypted.p12"))).toContain("bag keyBag");
		expect(traitsOf(fixtureItem("keystores/pkcs12/keytool-passwordless.p12"))).toContain("mac unprotected");
		expect(traitsOf(fixtureItem("keystores/pkcs12/openssl-no-mac.p12"))).toContain("mac none");
		expect(traitsOf(fixtureItem("keystores/pkcs12/bouncy-castle-pbmac1-sha256.p12"))).toContain("mac PBMAC1");
	});
});

describe("who can read an encrypted private key", () => {
	test.each([
		["keys/pkcs8-encrypted/ec-p256-aes256.der", { jdk17: "no", jdk21: "yes", openssl3: "yes", "go-x509": "no" }],
		["keys/pkcs8-encrypted/ec-p256-scrypt.key", { jdk21: "no", "openssl1.1.1": "yes", node: "yes" }],
		["keys/pkcs8-encrypted/ec-p256-pbe-sha1-rc2-40.key", { jdk17: "yes", openssl3: "no", "openssl3-legacy": "yes" }],
		["keys/traditional/rsa-2048-aes256.key", { jdk21: "no", openssl3: "yes", "go-x509": "yes", node: "yes" }],
		["keys/traditional/ec-p256-des.key", { openssl3: "no", "openssl3-legacy": "yes", "go-x509": "yes", node: "no" }],
	])("%s", (path, expected) => {
		expect(outcomes(fixtureItem(path))).toMatchObject(expected);
	});

	test("is not asked of one that is not encrypted, nor of OpenSSH's", () => {
		expect(whoCanRead(fixtureItem("keys/pkcs8/ec-p256.key"))).toEqual([]);
		expect(whoCanRead(fixtureItem("keys/openssh/ed25519-encrypted.key"))).toEqual([]);
	});
});
