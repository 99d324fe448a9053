import { describe, expect, test } from "vitest";
import { inspectKeystore, openKeystore } from "../../../../src/core/keystore/index.ts";
import { JavaData } from "../../../../src/core/keystore/java/java-data.ts";
import { SerialisedStream } from "../../../../src/core/keystore/java/serialisation.ts";
import { codesOf, entered, fixture, keystoreFixture } from "./keystore-fixtures.ts";

const octets = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex.replaceAll(/\s/g, ""), "hex"));
const dataOf = (hex: string): JavaData => {
	const bytes = octets(hex);
	return new JavaData(bytes, 0, bytes.length);
};

describe("what Java's DataOutputStream writes", () => {
	test("is read in modified UTF-8: NUL in two octets, characters beyond 16 bits as two units", () => {
		expect(dataOf("000b 61 c3a4 c080 eda0bd edb490").text("name")).toBe("aä\0\u{1f510}");
	});

	test.each(["0001 80", "0001 c3", "0002 c3 41", "0003 f0 9f 94"])(
		"is damage where it is no modified UTF-8: %s",
		(hex) => {
			const data = dataOf(hex);
			expect(data.text("name")).toBeUndefined();
			expect(data.stop).toEqual({ at: 2, field: "name", reason: "corrupted" });
		},
	);

	test("is read with its sign, longs to 53 bits", () => {
		const data = dataOf("ffffffff 00000192 4a3b2c1d ffffffffffffffff");
		expect([data.int32("a"), data.int64("b"), data.int64("c")]).toEqual([-1, 0x192_4a3b2c1d, -1]);
	});

	test("ends at the first value that is not all there, and says which", () => {
		const data = dataOf("00000005 0102");
		expect([data.octets("key"), data.uint8("next"), data.stop]).toEqual([
			undefined,
			undefined,
			{ at: 4, field: "key", reason: "truncated" },
		]);
	});

	test.each([
		["80000000", "a negative length"],
		["7fffffff", "a length beyond any key or certificate"],
	])("is damage with %s, %s", (hex) => {
		const data = dataOf(hex);
		expect([data.octets("key"), data.stop?.reason]).toEqual([undefined, "corrupted"]);
	});
});

describe("a serialised object", () => {
	const HEADER = "aced0005";
	const LONG = "4a";
	/** `class A { long n; byte[] b; String s; }` with `s` twice the same object. */
	const OBJECT = `73 72 0001 41 0000000000000001 02 0003 ${LONG} 0001 6e 5b 0001 62 74 0002 5b42 4c 0001 73 74 0012 4c6a6176612f6c616e672f537472696e673b 78 70
		0000000000000007 75 72 0002 5b42 acf317f8060854e0 02 0000 78 70 00000003 010203 74 0002 6869`;

	test("is read to its end, with its texts and the places of its bytes", () => {
		const data = dataOf(`${HEADER} ${OBJECT} ff`);
		const value = new SerialisedStream(data).read();
		expect(value).toEqual({
			type: "object",
			className: "A",
			fields: new Map<string, unknown>([
				["n", { type: "other" }],
				["b", { type: "bytes", range: { start: data.end - 9, end: data.end - 6 } }],
				["s", { type: "text", text: "hi" }],
			]),
		});
		expect(data.at).toBe(data.end - 1);
	});

	test("may refer to texts that stood before", () => {
		const twice = OBJECT.replace("4c 0001 73 74 0012 4c6a6176612f6c616e672f537472696e673b", "5b 0001 73 71 007e0001");
		const data = dataOf(`${HEADER} ${twice.replace("74 0002 6869", "71 007e0004")}`);
		expect(new SerialisedStream(data).read()).toMatchObject({ className: "A" });
		expect(data.stop).toBeUndefined();
	});

	test.each([
		["another stream", "aced0006 70"],
		["an enum", `${HEADER} 7e`],
		["an array of objects", `${HEADER} 75 72 0002 5b4c 0000000000000000 02 0000 78 70 00000001 70`],
		["a reference to nothing", `${HEADER} 71 007e0009`],
		["an externalizable class", `${HEADER} 73 72 0001 41 0000000000000001 0c 0000 78 70`],
		["a proxy", `${HEADER} 73 7d`],
	])("that is %s ends reading, with its place", (_, hex) => {
		const data = dataOf(hex);
		expect(new SerialisedStream(data).read()).toBeUndefined();
		expect(data.stop?.reason).toBe("corrupted");
	});

	test("that nests without end ends reading", () => {
		const level = "73 72 0001 41 0000000000000001 02 0001 4c 0001 6f 74 0001 78 78 70";
		const data = dataOf(`${HEADER} ${level.repeat(500)}`);
		expect(new SerialisedStream(data).read()).toBeUndefined();
		expect(data.stop?.reason).toBe("corrupted");
	});

	test("that does not end is cut off at every byte", () => {
		const whole = octets(`${HEADER} ${OBJECT}`);
		for (let length = 0; length < whole.length; length++) {
			const data = new JavaData(whole, 0, length);
			expect(new SerialisedStream(data).read()).toBeUndefined();
			expect(data.stop?.reason).toBe("truncated");
		}
	});
});

describe("JKS", () => {
	/** The same file as version 1, which has no types before its certificates, and its count of entries. */
	function asVersion1(bytes: Uint8Array): Uint8Array {
		const type = Buffer.from("\0\x05X.509", "latin1");
		const parts: Buffer[] = [];
		let rest = Buffer.from(bytes);
		for (let at = rest.indexOf(type); at >= 0; at = rest.indexOf(type)) {
			parts.push(rest.subarray(0, at));
			rest = rest.subarray(at + type.length);
		}
		const whole = Buffer.concat([...parts, rest]);
		whole.writeInt32BE(1, 4);
		return Uint8Array.from(whole);
	}

	test("of version 1 is read, without certificate types", () => {
		const keystore = inspectKeystore(asVersion1(keystoreFixture("jks/truststore.jks")));
		expect(keystore.version).toBe(1);
		expect(keystore.entries.map(({ chain }) => chain[0]?.subject.toString())).toEqual(
			inspectKeystore(keystoreFixture("jks/truststore.jks")).entries.map(({ chain }) => chain[0]?.subject.toString()),
		);
		expect(codesOf(keystore)).toEqual([]);
	});

	test("with certificates of another type says so and shows the others", () => {
		const bytes = keystoreFixture("jks/truststore.jks").slice();
		bytes.set(Buffer.from("X.50?"), Buffer.from(bytes).indexOf("X.509"));
		const keystore = inspectKeystore(bytes);
		expect(keystore.problems).toMatchObject([{ code: "keystore.certificate-type", data: { type: "X.50?" } }]);
		expect(keystore.entries.map(({ chain }) => chain.length)).toEqual([0, 1, 1]);
	});

	test("says what a file that claims two billion entries lacks", () => {
		const keystore = inspectKeystore(octets("feedfeed 00000002 7fffffff 00000002"));
		expect(codesOf(keystore)).toEqual(["keystore.truncated"]);
	});
});

test("a certificate that is none is still an entry, and says so itself", async () => {
	const bytes = keystoreFixture("jks/truststore.jks").slice();
	const [entry] = inspectKeystore(bytes).entries;
	bytes[entry?.chainRanges[0]?.start ?? 0] = 0x04;
	const keystore = await openKeystore(bytes, entered("changeit"));
	expect(keystore.entries).toHaveLength(3);
	expect(keystore.entries[0]?.chain[0]?.problems.length).toBeGreaterThan(0);
	expect(codesOf(keystore)).toEqual(["keystore.wrong-password"]);
});

test("a PEM file is no keystore, whatever its name", () => {
	expect(inspectKeystore(fixture("certificates/authorities/root-ec.pem")).type).toBe("unknown");
});
