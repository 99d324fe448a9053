import { expect, test } from "vitest";
import { NAMED_OIDS } from "../../../../../src/core/der/oid-names/index.ts";
import { extensionDecoder } from "../../../../../src/core/x509/extensions/registry.ts";
import { certificateFixture } from "./decode.ts";

const understood = NAMED_OIDS.filter(([, name]) => extensionDecoder(name) !== undefined);

test("every extension that RFC 5280 defines is understood", () => {
	const ofRfc5280 = [
		"authorityKeyIdentifier subjectKeyIdentifier keyUsage certificatePolicies policyMappings subjectAltName issuerAltName",
		"subjectDirectoryAttributes basicConstraints nameConstraints policyConstraints extKeyUsage cRLDistributionPoints",
		"inhibitAnyPolicy freshestCRL authorityInfoAccess subjectInfoAccess cRLNumber deltaCRLIndicator",
		"issuingDistributionPoint cRLReason invalidityDate certificateIssuer",
	].flatMap((line) => line.split(" "));
	expect(ofRfc5280.filter((name) => !understood.some(([, known]) => known === name))).toEqual([]);
});

test("a decoder is found by the name of an identifier alone", () => {
	expect(extensionDecoder(undefined)).toBeUndefined();
	expect(extensionDecoder("1.2.3.4")).toBeUndefined();
	expect(extensionDecoder("toString")).toBeUndefined();
	expect(understood.length).toBeGreaterThan(50);
});

test("an extension without a decoder has no value and keeps its bytes", () => {
	const { extensions, problems } = certificateFixture("extensions/unknown.pem");
	const unknown = extensions.filter(({ isUnderstood }) => !isUnderstood);
	expect(unknown.map(({ name, value, content }) => ({ name, value, content }))).toEqual([
		{ name: "1.3.6.1.4.1.99999.1.1", value: undefined, content: undefined },
		{ name: "1.3.6.1.4.1.99999.1.2", value: undefined, content: undefined },
	]);
	expect(unknown.every(({ valueBytes }) => valueBytes.length > 0)).toBe(true);
	expect(problems).toEqual([]);
});

test("three values that cannot be decoded are three problems, and the extensions between them are read", () => {
	const certificate = certificateFixture("extensions/undecodable.pem");
	const broken = certificate.problems.filter(({ code }) => code === "x509.undecodable-extension");
	expect(broken.map(({ data }) => data?.["name"])).toEqual(
		certificate.extensions
			.filter(({ isUnderstood, value }) => isUnderstood && value === undefined)
			.map(({ name }) => name),
	);
	expect(certificate.extensionValue("extKeyUsage")).toMatchObject([{ name: "serverAuth" }]);
});
