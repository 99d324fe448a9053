import { describe, expect, test } from "vitest";
import { readCertificate } from "../../../../src/core/x509/read-certificate.ts";
import { fillPool } from "../../../../src/editor/chain/fill-pool.ts";
import { type PlacedObjects, placedObjects } from "../../../../src/editor/chain/pool-place.ts";
import { type Made, made } from "../../core/chain/made-certificate.ts";
import { fixtureItem } from "../../core/object-fixtures.ts";

const place = (isTrusted: boolean, ...certificates: readonly Made[]): PlacedObjects => ({
	origin: { kind: isTrusted ? "truststore" : "workspace", label: "roots.pem" },
	isTrusted,
	certificates: certificates.map((each) => readCertificate(made(each))),
	crls: [],
	ocspResponses: [],
});

const anchors = (places: readonly PlacedObjects[], trustsPrivateRoots: boolean): unknown[] =>
	fillPool(places, trustsPrivateRoots)
		.certificates.filter(({ isAnchor }) => isAnchor)
		.map(({ certificate }) => certificate.subject.last("CN"));

describe("what counts as trusted", () => {
	const root: Made = { subject: "Corp Root" };
	const issuing: Made = { subject: "Corp Issuing", issuer: "Corp Root", ca: true };

	test("is everything in a truststore, a CA below a root too", () => {
		expect(anchors([place(true, root, issuing)], false)).toEqual(["Corp Root", "Corp Issuing"]);
	});

	test("is in the workspace a root alone, and only where that is wanted", () => {
		expect(anchors([place(false, root, issuing)], true)).toEqual(["Corp Root"]);
		expect(anchors([place(false, root, issuing)], false)).toEqual([]);
	});

	test("is no server that signed itself without being a CA", () => {
		expect(anchors([place(false, { subject: "localhost", ca: false })], true)).toEqual([]);
	});

	test("is no new key that the old one signed, though it has the same name twice", () => {
		expect(anchors([place(false, { subject: "Corp Root", key: "new", signer: "old" })], true)).toEqual([]);
	});

	test("stays trusted where the same certificate lies in the workspace too", () => {
		const inWorkspace = place(false, issuing);
		const inStore: PlacedObjects = {
			...inWorkspace,
			origin: { kind: "truststore", label: "roots.pem" },
			isTrusted: true,
		};
		const [entry] = fillPool([inWorkspace, inStore], false).certificates;
		expect(entry).toMatchObject({ isAnchor: true, origins: [{ kind: "workspace" }, { kind: "truststore" }] });
	});
});

describe("in a place", () => {
	const origin = { kind: "workspace", label: "file" } as const;

	test("what a keystore holds counts, and revocation lists do", () => {
		expect(
			placedObjects([fixtureItem("keystores/jks/truststore.jks")], origin, false)?.certificates.length,
		).toBeGreaterThan(0);
		expect(placedObjects([fixtureItem("keys/pkcs8/ec-p256.key")], origin, false)).toBeUndefined();
	});
});
