import { describe, expect, test } from "vitest";
import type { CertificateRequest } from "../../../../src/core/x509/certificate-request.ts";
import { codes, contentOf, fixtureDer, fixtureItem, fixtureProblems, readDer, withOctet } from "../object-fixtures.ts";

const request = (path: string): CertificateRequest =>
	contentOf("certificateRequest", fixtureItem(`requests/${path}`).content).certificateRequest;

const names = ({ requestedExtensions }: CertificateRequest): string[] => requestedExtensions.map(({ name }) => name);

describe("a certification request", () => {
	test("tells subject, key and signature algorithm", () => {
		const { subject, subjectPublicKeyInfo, signatureAlgorithm } = request("rsa-2048.csr");
		expect(subject.toString()).toBe("CN=api.orders.example,O=Example Orders,C=NL");
		expect(subjectPublicKeyInfo.key).toMatchObject({ algorithm: "RSA", size: 2048 });
		expect(signatureAlgorithm.algorithm.name).toBe("sha256WithRSAEncryption");
	});

	test("tells the extensions it asks for, decoded", () => {
		const csr = request("rsa-2048.csr");
		expect(names(csr)).toEqual(["subjectAltName", "keyUsage", "extKeyUsage", "basicConstraints"]);
		expect(csr.requestedExtensions.map(({ critical }) => critical)).toEqual([false, true, false, false]);
		expect(csr.extensionValue("keyUsage")).toEqual(["digitalSignature", "keyEncipherment"]);
		expect(csr.extensionValue("subjectAltName")?.map(({ value }) => value)).toEqual([
			"api.orders.example",
			"orders.example",
			"192.0.2.17",
		]);
	});

	test("of Microsoft's tools asks for extensions under a type of its own", () => {
		const csr = request("microsoft.csr");
		expect(names(csr)).toEqual(["subjectAltName", "subjectKeyIdentifier"]);
		expect(csr.attributes.map(({ type }) => type.name)).toEqual([
			"microsoftOSVersion",
			"microsoftRequestClientInfo",
			"microsoftCertExtensions",
		]);
		expect(fixtureProblems("requests/microsoft.csr")).toEqual([]);
	});

	test("tells that there is a challenge password and nothing of it", () => {
		const csr = request("attributes.csr");
		expect(csr.hasChallengePassword).toBe(true);
		const attribute = csr.attributes.find(({ type }) => type.name === "challengePassword");
		expect(attribute?.value.tag).toBe(0);
		expect(request("rsa-2048.csr").hasChallengePassword).toBe(false);
	});

	test("lists its other attributes with their places", () => {
		const csr = request("attributes.csr");
		expect(csr.attributes.map(({ type }) => type.name)).toEqual([
			"unstructuredName",
			"challengePassword",
			"extensionRequest",
		]);
		for (const { element } of csr.attributes) expect(csr.slice(element)[0]).toBe(0x30);
	});

	test.each([
		["rsa-2048.csr", "RSA"],
		["rsa-pss.csr", "RSA-PSS"],
		["ec-p384.csr", "EC"],
		["ec-p256.der", "EC"],
		["ed25519.csr", "Ed25519"],
		["ca.csr", "EC"],
		["new-label.csr", "EC"],
		["no-attributes.csr", "EC"],
		["ip-address-as-common-name.csr", "EC"],
	])("%s has a key of %s and nothing wrong with it", (path, algorithm) => {
		expect(request(path).subjectPublicKeyInfo.key.algorithm).toBe(algorithm);
		expect(fixtureProblems(`requests/${path}`)).toEqual([]);
	});

	test("is exactly its own bytes, whatever follows", () => {
		const der = fixtureDer("requests/ec-p256.der");
		const { content, end } = readDer(Uint8Array.of(...der, 1, 2, 3));
		expect(contentOf("certificateRequest", content).certificateRequest.der).toEqual(der);
		expect(end).toBe(der.length);
	});

	test("of version 2 is read and reported: RFC 2986 has version 1 only", () => {
		const der = fixtureDer("requests/ec-p256.der");
		const version = request("ec-p256.der").layout.version.contentStart;
		expect(codes(readDer(withOctet(der, version, 1)).problems())).toEqual(["x509.version"]);
	});
});
