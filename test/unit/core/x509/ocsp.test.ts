import { describe, expect, test } from "vitest";
import type { OcspRequest } from "../../../../src/core/x509/ocsp-request.ts";
import type { BasicOcspResponse, OcspResponse } from "../../../../src/core/x509/ocsp-response.ts";
import { codes, contentOf, fixtureDer, fixtureItem, fixtureProblems, readDer, withOctet } from "../object-fixtures.ts";

const LEAF = "2B7E151628AED2A6ABF7158809CF4F3C";

const request = (path: string): OcspRequest =>
	contentOf("ocspRequest", fixtureItem(`ocsp/${path}`).content).ocspRequest;
const response = (path: string): OcspResponse =>
	contentOf("ocspResponse", fixtureItem(`ocsp/${path}`).content).ocspResponse;

function basic(path: string): BasicOcspResponse {
	const found = response(path).basic;
	if (found === undefined) throw new Error(`${path} has no basic response`);
	return found;
}

describe("an OCSP request", () => {
	test.each([
		["request.ocsp", "sha1", 40],
		["request-sha256.ocsp", "sha256", 64],
	])("%s names the certificate by %s of its issuer and its serial number", (path, hash, digits) => {
		const { requests, signatureAlgorithm, requestorName } = request(path);
		expect(requests.map(({ certId }) => [certId.hashAlgorithm.algorithm.name, certId.serialNumber])).toEqual([
			[hash, LEAF],
		]);
		expect(requests[0]?.certId.issuerKeyHash).toMatch(new RegExp(`^[0-9a-f]{${digits}}$`));
		expect([signatureAlgorithm, requestorName]).toEqual([undefined, undefined]);
	});
});

describe("an OCSP response", () => {
	test("that is good tells for which certificate and from when to when", () => {
		const [single] = basic("good.ocsp").responses;
		expect(single?.certId.serialNumber).toBe(LEAF);
		expect(single?.certStatus).toBe("good");
		expect([single?.thisUpdate.iso, single?.nextUpdate?.iso]).toEqual(["2026-11-20T12:00:00Z", "2026-11-27T12:00:00Z"]);
	});

	test("that is revoked tells when and why", () => {
		const [single] = basic("revoked.ocsp").responses;
		expect([single?.certStatus, single?.revocationTime?.iso, single?.revocationReason]).toEqual([
			"revoked",
			"2026-08-02T11:00:00Z",
			"keyCompromise",
		]);
	});

	test("may know nothing", () => {
		expect(basic("unknown.ocsp").responses.map(({ certStatus }) => certStatus)).toEqual(["unknown"]);
	});

	test("names its responder, or the hash of its key", () => {
		const name = "CN=Example Test Issuing RSA,O=Example Test Fixtures,C=NL";
		const byName = basic("good.ocsp").responderId;
		expect(byName !== undefined && "name" in byName && byName.name.toString()).toBe(name);
		expect(basic("revoked.ocsp").responderId).toEqual({ keyHash: "cdd5b8415c702f0d1490c1e8d8f89c76ae763f89" });
	});

	test("brings the responder's certificate along, or not", () => {
		expect(basic("good.ocsp").certificates.map(({ subject }) => subject.last("CN"))).toEqual([
			"Example Test Issuing RSA",
		]);
		expect(basic("unknown.ocsp").certificates).toEqual([]);
	});

	test("that is an error says so and nothing else", () => {
		expect(response("unauthorized.ocsp")).toMatchObject({
			status: "unauthorized",
			responseType: undefined,
			basic: undefined,
		});
	});

	test("with a status that has no meaning is reported", () => {
		const der = withOctet(fixtureDer("ocsp/unauthorized.ocsp"), 4, 4);
		expect(codes(readDer(der).problems())).toEqual(["x509.unknown-value"]);
	});

	test.each(["request.ocsp", "request-sha256.ocsp", "good.ocsp", "revoked.ocsp", "unknown.ocsp", "unauthorized.ocsp"])(
		"%s has nothing wrong with it",
		(path) => {
			expect(fixtureProblems(`ocsp/${path}`)).toEqual([]);
		},
	);
});
