import { describe, expect, test } from "vitest";
import type { KeyParameters } from "../../../../src/core/keys/key-parameters.ts";
import { contentOf, fixtureItem, fixtureProblems } from "../object-fixtures.ts";

const parameters = (path: string): KeyParameters =>
	contentOf("parameters", fixtureItem(`parameters/${path}`).content).parameters;

const none = { curve: undefined, curveForm: undefined, subgroupSize: undefined, generator: undefined };

describe("parameters", () => {
	test("of a named curve give its name and bits", () => {
		expect(parameters("ec-p256.pem")).toEqual({
			...none,
			type: "EC",
			size: 256,
			curve: "P-256",
			curveForm: "named",
			privateValueLength: undefined,
		});
	});

	test("of a curve that is written out give the bits and are reported: few accept them", () => {
		expect(parameters("ec-p256-explicit.pem")).toMatchObject({ type: "EC", size: 256, curveForm: "explicit" });
		expect(fixtureProblems("parameters/ec-p256-explicit.pem")).toEqual(["x509.explicit-ec-parameters"]);
	});

	test("of Diffie-Hellman give the bits of p and the generator", () => {
		expect(parameters("dh-ffdhe2048.pem")).toMatchObject({ type: "DH", size: 2048, generator: 2 });
	});

	test("of X9.42 and DSA give the bits of q as well, in whatever order it stands", () => {
		expect(parameters("dhx-rfc5114.pem")).toMatchObject({ type: "X9.42 DH", size: 2048, subgroupSize: 224 });
		expect(parameters("dsa-1024.pem")).toMatchObject({ type: "DSA", size: 1024, subgroupSize: 224 });
	});

	test.each(["ec-p256.pem", "dh-ffdhe2048.pem", "dhx-rfc5114.pem", "dsa-1024.pem"])(
		"%s has nothing wrong with it",
		(path) => {
			expect(fixtureProblems(`parameters/${path}`)).toEqual([]);
		},
	);
});
