import { describe, expect, test } from "vitest";
import type { Item } from "../../../../src/core/index.ts";
import { decode } from "../../../../src/core/index.ts";
import { isAsn1WebviewMessage } from "../../../../src/editor/inspector/asn1-message.ts";
import { Asn1Session, byteOffsetAt } from "../../../../src/editor/inspector/asn1-session.ts";
import { fixtureBytes, fixtureItem } from "../../core/present/fixtures.ts";

const LEAF = "certificates/authorities/leaf-ec.pem";

function sessionOf(item: Item): Asn1Session {
	const session = new Asn1Session();
	session.use(item);
	return session;
}

describe("messages of the ASN.1 tab", () => {
	test.each([
		{ type: "asn1.open" },
		{ type: "asn1.close" },
		{ type: "asn1.children", revision: 1, parent: null, from: 0 },
		{ type: "asn1.children", revision: 1, parent: 4, from: 200 },
		{ type: "asn1.octets", revision: 1, start: 0 },
		{ type: "asn1.select", revision: 1, start: 0 },
		{ type: "asn1.find", revision: 1, offset: 0 },
	])("%j is taken", (message) => {
		expect(isAsn1WebviewMessage(message)).toBe(true);
	});

	test.each([
		{ type: "asn1.children", revision: 1, parent: null },
		{ type: "asn1.children", revision: 1, parent: -1, from: 0 },
		{ type: "asn1.octets", start: 0 },
		{ type: "asn1.select", revision: 1, start: 1.5 },
		{ type: "asn1.find", revision: 1, offset: "0" },
		{ type: "asn1.else", revision: 1 },
	])("%j is not", (message) => {
		expect(isAsn1WebviewMessage(message)).toBe(false);
	});
});

describe("a session", () => {
	test("begins with the outermost element, its children and theirs", () => {
		const message = sessionOf(fixtureItem(LEAF)).start();
		expect(message).toMatchObject({ type: "asn1.tree", revision: 1, length: 577 });
		expect(message.type === "asn1.tree" && message.levels.map(({ parent, total }) => [parent, total])).toEqual([
			[null, 1],
			[0, 3],
			[4, 8],
		]);
	});

	test("answers with children, bytes and the way to a byte", () => {
		const session = sessionOf(fixtureItem(LEAF));
		expect(session.answer({ type: "asn1.children", revision: 1, parent: 8, from: 0 })).toMatchObject({
			window: { parent: 8, total: 1 },
		});
		expect(session.answer({ type: "asn1.octets", revision: 1, start: 570 })).toMatchObject({
			octets: { start: 570, digits: "2ecda86278ebb4a6".slice(2) },
		});
		expect(session.answer({ type: "asn1.find", revision: 1, offset: 20 })).toMatchObject({ path: { start: 13 } });
		expect(session.selected({ type: "asn1.select", revision: 1, start: 13 })?.name).toBe("serialNumber");
	});

	test("has no answer about another object, or about what is not there", () => {
		const session = sessionOf(fixtureItem(LEAF));
		expect(session.answer({ type: "asn1.octets", revision: 0, start: 0 })).toBeUndefined();
		expect(session.answer({ type: "asn1.children", revision: 1, parent: 5, from: 0 })).toBeUndefined();
		expect(session.answer({ type: "asn1.find", revision: 1, offset: 577 })).toBeUndefined();
		expect(session.selected({ type: "asn1.select", revision: 2, start: 13 })).toBeUndefined();
	});

	test("goes on with the same bytes read again, and begins anew with others", () => {
		const session = sessionOf(fixtureItem(LEAF));
		session.use(fixtureItem(LEAF));
		expect(session.revision).toBe(1);
		session.use(fixtureItem("certificates/authorities/issuing-ec.pem"));
		expect(session.revision).toBe(2);
	});

	test("says why there is no structure", () => {
		const message = sessionOf(fixtureItem("keystores/jks/rsa.jks")).start();
		expect(message).toMatchObject({ type: "asn1.none", reason: expect.stringContaining("JKS") });
	});

	test("sends no byte of a private key", () => {
		const session = sessionOf(fixtureItem("keys/pkcs8/ed25519.key"));
		const sent = JSON.stringify([session.start(), session.answer({ type: "asn1.octets", revision: 1, start: 0 })]);
		const secret = Buffer.from(fixtureItem("keys/pkcs8/ed25519.key").bytes.subarray(16)).toString("hex");
		expect(secret).toHaveLength(64);
		expect(sent).not.toContain(secret.slice(0, 12));
		expect(sent).toContain("··");
	});
});

describe("from the text back to the bytes", () => {
	test.each([
		["PEM", LEAF],
		["PEM that is indented", "pem/indented.pem"],
	])("of %s, each byte is found in each of its characters", (_, path) => {
		const text = Buffer.from(fixtureBytes(path)).toString("latin1");
		const item = decode(text).items[0] as Item;
		for (let byte = 0; byte < item.bytes.length; byte++) {
			const { start, end } = item.locate({ start: byte, end: byte + 1 });
			expect(byteOffsetAt(item, start)).toBeGreaterThanOrEqual(byte);
			expect(byteOffsetAt(item, start)).toBeLessThanOrEqual(byte + 1);
			expect(byteOffsetAt(item, end - 1)).toBeGreaterThanOrEqual(byte);
		}
	});

	test("nothing is found outside of the base64", () => {
		const item = fixtureItem(LEAF);
		expect(byteOffsetAt(item, item.range.start)).toBeUndefined();
		expect(byteOffsetAt(item, item.range.end)).toBeUndefined();
	});

	test("nothing is found where all bytes have one place", () => {
		const item = { ...fixtureItem(LEAF), bytes: new Uint8Array(9), locate: () => ({ start: 0, end: 50 }) };
		expect(byteOffsetAt(item, 7)).toBeUndefined();
	});

	test.each([LEAF, "pem/base64-of-pem.txt", "pem/kubernetes-secret.yaml"])(
		"a place in the text selects its innermost node, in %s",
		(path) => {
			const text = Buffer.from(fixtureBytes(path)).toString("latin1");
			const item = decode(text, { host: "text" }).items.find(({ content }) => content.kind === "certificate") as Item;
			const session = sessionOf(item);
			const serialNumber = session.selected({ type: "asn1.select", revision: 1, start: 13 });
			const { contentStart = 0, contentEnd = 0, name } = serialNumber ?? {};
			expect(name).toBe("serialNumber");
			const place = item.locate({ start: contentStart, end: contentEnd });
			expect(session.selectAt(Math.floor((place.start + place.end) / 2))?.path.start).toBe(13);
		},
	);
});
