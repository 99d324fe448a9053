import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { presentedOrder } from "../../../../src/core/chain/index.ts";
import { decode } from "../../../../src/core/index.ts";
import { readCertificate } from "../../../../src/core/x509/read-certificate.ts";
import { made } from "./made-certificate.ts";

const root = made({ subject: "Root" });
const issuing = made({ subject: "Issuing", issuer: "Root", ca: true });
const leaf = made({ subject: "api.example", issuer: "Issuing" });
const stranger = made({ subject: "Stranger" });
const order = (...ders: readonly Uint8Array[]) => presentedOrder(ders.map((der) => readCertificate(der)));

const fixture = (name: string) => {
	const text = readFileSync(new URL(`../../../fixtures/certificates/chains/${name}`, import.meta.url), "utf8");
	return presentedOrder(
		decode(text).items.flatMap(({ content }) => (content.kind === "certificate" ? [content.certificate] : [])),
	);
};

describe("certificates as they are presented", () => {
	test("are in order from the leaf upwards", () => {
		expect(order(leaf, issuing)).toEqual({
			order: [0, 1],
			isInOrder: true,
			duplicates: [],
			extra: [],
			root: undefined,
		});
	});

	test("are out of order with the issuer first", () => {
		expect(order(issuing, leaf)).toMatchObject({ order: [1, 0], isInOrder: false });
		expect(order(leaf, root, issuing)).toMatchObject({ order: [0, 2, 1], isInOrder: false, root: 1 });
		expect(fixture("out-of-order.pem").isInOrder).toBe(false);
	});

	test("may have a root too many", () => {
		expect(order(leaf, issuing, root)).toMatchObject({ isInOrder: true, root: 2 });
		expect(fixture("with-root.pem").root).toBe(2);
	});

	test("may have one twice, or one that belongs to another chain", () => {
		expect(order(leaf, leaf, issuing)).toMatchObject({ isInOrder: true, duplicates: [1], extra: [] });
		expect(order(leaf, stranger, issuing)).toMatchObject({ isInOrder: true, order: [0, 2], extra: [1] });
		expect(fixture("duplicate.pem").duplicates.length).toBe(1);
	});

	test("may be none, one, or a ring", () => {
		expect(order()).toMatchObject({ order: [], isInOrder: true });
		expect(order(root)).toMatchObject({ order: [0], isInOrder: true, root: undefined });
		const ring = [made({ subject: "A", issuer: "B", ca: true }), made({ subject: "B", issuer: "A", ca: true })];
		expect(order(...ring)).toMatchObject({ order: [0, 1], isInOrder: true });
	});
});
