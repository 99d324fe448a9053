import { describe, expect, test } from "vitest";
import type { AttributeCertificate } from "../../../../src/core/x509/attribute-certificate.ts";
import { codes, contentOf, fixtureDer, fixtureItem, fixtureProblems, readDer, withOctet } from "../object-fixtures.ts";

const read = (path: string): AttributeCertificate =>
	contentOf("attributeCertificate", fixtureItem(`attribute-certificates/${path}`).content).attributeCertificate;

describe("an attribute certificate", () => {
	test("tells issuer, number, dates and attributes", () => {
		const { issuer, serialNumber, notBefore, notAfter, attributes, extensions, version } = read("role.acert");
		expect(version).toBe(2);
		expect(issuer.names.map(({ value }) => value)).toEqual([
			"CN=Example Test Issuing RSA,O=Example Test Fixtures,C=NL",
		]);
		expect([serialNumber, notBefore.iso, notAfter.iso]).toEqual([
			"2A17",
			"2026-11-10T12:00:00Z",
			"2027-11-10T12:00:00Z",
		]);
		expect(attributes.map(({ type }) => type.dotted)).toEqual(["2.5.4.72", "1.3.6.1.5.5.7.10.4"]);
		expect(extensions.map(({ name }) => name)).toEqual(["noRevAvail"]);
	});

	test("tells the holder by the certificate that is meant", () => {
		const { holder } = read("role.acert");
		expect(holder.baseCertificate?.serialNumber).toBe("2B7E151628AED2A6ABF7158809CF4F3C");
		expect(holder.baseCertificate?.issuer.map(({ value }) => value)).toEqual([
			"CN=Example Test Issuing RSA,O=Example Test Fixtures,C=NL",
		]);
	});

	test("tells the holder by name", () => {
		const { holder } = read("by-name.acert");
		expect(holder.names.map(({ value }) => value)).toEqual(["CN=Ada Example"]);
		expect(holder.baseCertificate).toBeUndefined();
	});

	test.each(["role.acert", "by-name.acert"])("%s has nothing wrong with it", (path) => {
		expect(fixtureProblems(`attribute-certificates/${path}`)).toEqual([]);
	});

	test("of another version is read and reported", () => {
		const der = fixtureDer("attribute-certificates/role.acert");
		const at = read("role.acert").acinfo.contentStart + 2;
		expect(codes(readDer(withOctet(der, at, 0)).problems())).toContain("x509.version");
	});
});
