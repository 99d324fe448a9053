import { describe, expect, test } from "vitest";
import { encodeOid, oidName, readOid } from "../../../../src/core/der/oid.ts";
import { NAMED_OIDS } from "../../../../src/core/der/oid-names/index.ts";
import { element, type Octets, oid, readOne } from "./build.ts";

function read(content: Octets) {
	const { reader, element: found, codes } = readOne(element(0x06, content));
	return { oid: readOid(reader, found.contentStart, found.contentEnd), codes: codes() };
}

describe("an object identifier", () => {
	test.each([
		["00", "0.0"],
		["27", "0.39"],
		["28", "1.0"],
		["4f", "1.39"],
		["50", "2.0"],
		["78", "2.40"],
		["8837", "2.999"],
		["883701", "2.999.1"],
		["2b0601040182ffff7f", "1.3.6.1.4.1.6291455"],
		["2a8fffffff7f", "1.2.4294967295"],
		["2a81ffffffffffff7f", "1.2.1125899906842623"],
		["2a81ffffffffffffff7f", "1.2.144115188075855871"],
		["6983f09da7ebcfdee0c7a1a7b2c0948cc8f9d776", "2.25.329800735698586629295641978511506172918"],
	])("%s is %s", (content, dotted) => {
		expect(read(content)).toEqual({ oid: { dotted, name: undefined }, codes: [] });
	});

	test("known here has a name and is one shared object", () => {
		const [first, second] = [read("550403"), read("550403")];
		expect(first.oid).toEqual({ dotted: "2.5.4.3", name: "CN" });
		expect(first.oid).toBe(second.oid);
	});

	test.each([
		["nothing", "", ""],
		["one arc that is cut off", "2a8648ce", "1.2.840.78"],
		["a lone continuation octet", "80", "0.0"],
	])("of %s is invalid, and what is readable is kept", (_, content, dotted) => {
		const { oid: found, codes } = read(content);
		expect(found.dotted).toBe(dotted);
		expect(codes).toContain("der.invalid-oid");
	});

	test("with an arc that starts with padding is read and reported (X.690 §8.19.2)", () => {
		expect(read("2a8003")).toEqual({ oid: { dotted: "1.2.3", name: undefined }, codes: ["der.non-minimal-oid"] });
	});

	test("with an arc of hundreds of octets stops there", () => {
		const { oid: found } = read(`2a${"ff".repeat(300)}7f`);
		expect(found.dotted).toBe("1.2.…");
	});
});

describe("the names", () => {
	test("no identifier is listed twice", () => {
		const dotted = NAMED_OIDS.map(([id]) => id);
		expect(dotted.filter((id, at) => dotted.indexOf(id) !== at)).toEqual([]);
	});

	test("no name stands for two identifiers", () => {
		const names = NAMED_OIDS.map(([, name]) => name);
		expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
	});

	test("each is found by its encoding and by its dotted form", () => {
		for (const [dotted, name] of NAMED_OIDS) {
			const encoded = oid(dotted);
			const { oid: found, codes } = read(encoded.subarray(2));
			expect({ ...found, codes, looked: oidName(dotted) }).toEqual({ dotted, name, codes: [], looked: name });
		}
	});

	test("encoding is the reverse of reading", () => {
		for (const dotted of [
			"0.0",
			"1.39",
			"2.0",
			"2.999.3",
			"1.2.840.113549.1.1.11",
			"2.25.340282366920938463463374607431768211455",
		])
			expect(read(Uint8Array.from(encodeOid(dotted), (char) => char.charCodeAt(0))).oid.dotted).toBe(dotted);
	});
});
