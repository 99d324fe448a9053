import { describe, expect, test } from "vitest";
import type { Pkcs7 } from "../../../../src/core/keystore/pkcs7.ts";
import type { SignedData } from "../../../../src/core/keystore/signed-data.ts";
import { contentOf, fixtureDer, fixtureItem, fixtureProblems } from "../object-fixtures.ts";

const pkcs7 = (path: string): Pkcs7 => contentOf("pkcs7", fixtureItem(`pkcs7/${path}`).content).pkcs7;

function signed(path: string): SignedData {
	const { signedData } = pkcs7(path);
	if (signedData === undefined) throw new Error(`${path} is not signed`);
	return signedData;
}

const subjects = ({ certificates }: SignedData): (string | undefined)[] =>
	certificates.map(({ subject }) => subject.last("CN"));

const CHAIN = ["api.orders.example", "Example Test Issuing RSA", "Example Test Root RSA"];

describe("a bundle of certificates", () => {
	test.each(["chain.p7b", "chain.p7c"])("%s gives them in their order, each with exactly its own bytes", (path) => {
		const data = signed(path);
		expect(subjects(data)).toEqual(CHAIN);
		expect(data.certificates[0]?.der).toEqual(fixtureDer("certificates/authorities/leaf-rsa.pem"));
		expect([data.signers, data.content]).toEqual([[], undefined]);
	});

	test("may begin with the root", () => {
		expect(subjects(signed("reversed.p7b"))).toEqual([...CHAIN].reverse());
	});

	test("may be empty", () => {
		expect(subjects(signed("empty.p7b"))).toEqual([]);
	});

	test("may hold a revocation list", () => {
		const { crls } = signed("with-crl.p7b");
		expect(crls.map(({ revokedCount }) => revokedCount)).toEqual([6]);
		expect(crls[0]?.der).toEqual(fixtureDer("crls/revoked.crl"));
	});
});

describe("a signed message", () => {
	test("tells what is signed, by whom, when and how", () => {
		const { content, contentType, signers } = signed("signed.p7s");
		expect(contentType.name).toBe("data");
		expect(new TextDecoder().decode(content?.bytes)).toBe("signed text\r\n");
		const [signer] = signers;
		expect(signer?.signer).toMatchObject({ serialNumber: "2B7E151628AED2A6ABF7158809CF4F3C" });
		expect(signer?.signer !== undefined && "issuer" in signer.signer && signer.signer.issuer.last("CN")).toBe(
			"Example Test Issuing RSA",
		);
		expect(signer?.signingTime?.iso).toBe("2026-11-10T12:00:00Z");
		expect([signer?.digestAlgorithm.algorithm.name, signer?.signatureAlgorithm.algorithm.name]).toEqual([
			"sha256",
			"rsaEncryption",
		]);
		expect(signer?.signedAttributes.map(({ type }) => type.name)).toEqual([
			"contentType",
			"signingTime",
			"messageDigest",
			"smimeCapabilities",
		]);
	});

	test("may name its signer by key identifier, and leave the content elsewhere", () => {
		const { content, signers } = signed("key-identifier.p7s");
		expect(signers.map(({ signer }) => signer)).toEqual([
			{ subjectKeyIdentifier: "c2b7cbdbfb82dc39f458c1bbd3c949422f1f144a" },
		]);
		expect(content).toBeUndefined();
	});

	test("that was streamed is read across its pieces, and only remarked upon", () => {
		const { content, certificates } = signed("streamed.p7s");
		expect(new TextDecoder().decode(content?.bytes)).toBe("signed text\r\n");
		expect(content?.start).toBeUndefined();
		expect(certificates[0]?.der).toEqual(fixtureDer("certificates/authorities/leaf-rsa.pem"));
		expect(fixtureProblems("pkcs7/streamed.p7s")).toEqual(["cms.ber"]);
	});
});

describe("an encrypted message", () => {
	test.each([
		["enveloped.p7m", "envelopedData", "AES-256-CBC", ["keyTransport"]],
		["enveloped-streamed.p7m", "envelopedData", "AES-128-CBC", ["keyTransport"]],
		["encrypted.p7m", "encryptedData", "AES-128-CBC", []],
	])("%s tells that it is %s under %s", (path, type, cipher, recipients) => {
		const { contentType, encrypted } = pkcs7(path);
		expect(contentType.name).toBe(type);
		expect(encrypted?.algorithm.algorithm.name).toBe(cipher);
		expect(encrypted?.length).toBe(16);
		expect(encrypted?.recipients.map((recipient) => recipient.type)).toEqual(recipients);
	});

	test("tells whose certificate it is encrypted for", () => {
		const [recipient] = pkcs7("enveloped.p7m").encrypted?.recipients ?? [];
		expect(recipient?.certificate).toMatchObject({ serialNumber: "2B7E151628AED2A6ABF7158809CF4F3C" });
	});

	test("of another type is named and not looked into", () => {
		const { contentType, signedData, encrypted } = pkcs7("digested.p7m");
		expect([contentType.name, signedData, encrypted]).toEqual(["digestedData", undefined, undefined]);
		expect(fixtureProblems("pkcs7/digested.p7m")).toEqual(["cms.unsupported-content"]);
	});
});

describe("PKCS#7 and CMS from openssl", () => {
	test.each([
		"chain.p7b",
		"chain.p7c",
		"reversed.p7b",
		"empty.p7b",
		"with-crl.p7b",
		"signed.p7s",
		"key-identifier.p7s",
		"enveloped.p7m",
		"encrypted.p7m",
	])("%s has nothing wrong with it", (path) => {
		expect(fixtureProblems(`pkcs7/${path}`)).toEqual([]);
	});
});
