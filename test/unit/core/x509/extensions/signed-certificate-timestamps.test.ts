import { describe, expect, test } from "vitest";
import { element, join, type Octets } from "../../der/build.ts";
import { decodeExtension, extensionFixture } from "./decode.ts";

const NAME = "signedCertificateTimestampList";
const vector = (...parts: Octets[]): Uint8Array => {
	const content = join(...parts);
	return join(Uint8Array.of(content.length >> 8, content.length & 0xff), content);
};
const LOG = "ab".repeat(32);
const TIMESTAMP = "0000019f6b1e5000";
const sct = (tail: Octets, timestamp = TIMESTAMP): Uint8Array => vector("00", LOG, timestamp, tail);
const SIGNED = join(vector(), "0403", vector("aabb"));
const list = (...scts: Octets[]): Uint8Array => element(0x04, vector(...scts));

describe("an SCT list", () => {
	test("has log, time, extensions and signature of each timestamp", () => {
		const { value, codes } = extensionFixture("signed-certificate-timestamps", NAME);
		expect(value).toMatchObject([
			{
				version: "v1",
				logId: "5ffb59842ca2883c230c848c0acaf642f27c9ccbc78927842881b278a6c405ab",
				timestamp: Date.parse("2026-07-16T12:00:00.123Z"),
				extensions: "",
				hashAlgorithm: "sha256",
				signatureAlgorithm: "ecdsa",
			},
			{ timestamp: Date.parse("2026-07-16T12:00:01.456Z"), extensions: "0000050001020304" },
			{ timestamp: Date.parse("2026-07-16T12:00:02.789Z"), signatureAlgorithm: "rsa" },
		]);
		expect(codes).toEqual([]);
	});

	test("has ranges for each timestamp and its signature", () => {
		const { value } = decodeExtension(NAME, list(sct(SIGNED)));
		expect(value).toMatchObject([{ range: { start: 6, end: 55 }, signature: { start: 53, end: 55 } }]);
	});

	test("keeps a timestamp of another version as what it is", () => {
		const { value, codes } = extensionFixture("signed-certificate-timestamps-unknown-version", NAME);
		expect(value).toMatchObject([{ version: "v1" }, { version: "unknown", number: 7 }]);
		expect(codes).toEqual([]);
	});

	test("gives algorithms without a name by their numbers (RFC 5246 §7.4.1.4.1)", () => {
		const { value } = decodeExtension(NAME, list(sct(join(vector(), "0807", vector()))));
		expect(value).toMatchObject([{ hashAlgorithm: "8", signatureAlgorithm: "7" }]);
	});

	test("of an OCSP response has the same form", () => {
		expect(decodeExtension("ocspSignedCertificateTimestampList", list(sct(SIGNED))).value).toMatchObject([
			{ logId: LOG },
		]);
	});
});

describe("a malformed list", () => {
	test("whose length runs past its end is reported, and what is there is read", () => {
		const whole = join(sct(SIGNED), sct(SIGNED));
		const { value, problems } = decodeExtension(NAME, element(0x04, "0100", whole));
		expect(value).toHaveLength(2);
		expect(problems).toEqual([
			{
				code: "x509.tls-structure",
				severity: "error",
				range: { start: 2, end: 4 + whole.length },
				data: { field: "sct_list", claimed: 0x102, available: 2 + whole.length },
			},
		]);
	});

	test("cut inside its first timestamp has none", () => {
		const { value, codes } = extensionFixture("signed-certificate-timestamps-truncated", NAME);
		expect(value).toEqual([]);
		expect(codes).toEqual(["x509.tls-structure", "x509.tls-structure"]);
	});

	test.each([
		["octets behind the list", element(0x04, vector(sct(SIGNED)), "ff"), 1, ["der.trailing-data"]],
		["octets behind a signature", list(sct(join(SIGNED, "ff"))), 1, ["der.trailing-data"]],
		["a signature that runs past its timestamp", list(sct(join(vector(), "0403 0005 aa"))), 1, ["x509.tls-structure"]],
		["extensions that run past their timestamp", list(sct("0050 aa")), 0, ["x509.tls-structure"]],
		["a timestamp that ends after its log ID", list(vector("00", LOG)), 0, ["x509.tls-structure"]],
		["a timestamp of no octets", list(vector()), 0, ["x509.tls-structure"]],
		["one octet where a length should be", list(sct(SIGNED), "ff"), 1, ["x509.tls-structure"]],
		["no timestamp", list(), 0, ["x509.empty-sequence"]],
	])("with %s is reported", (_, extnValue, read, codes) => {
		const decoded = decodeExtension(NAME, extnValue);
		expect(decoded.value).toHaveLength(read);
		expect(decoded.codes).toEqual(codes);
	});

	test("a time that no calendar holds is left out and reported", () => {
		const { value, problems } = decodeExtension(NAME, list(sct(SIGNED, "ffffffffffffffff")));
		expect(value).toMatchObject([{ timestamp: undefined, logId: LOG }]);
		expect(problems).toMatchObject([
			{ code: "x509.integer-range", data: { field: "timestamp", value: "0xffffffffffffffff" } },
		]);
	});

	test.each([
		["empty", "0400", ["x509.tls-structure"]],
		["not inside an OCTET STRING", vector(sct(SIGNED)), ["der.unexpected-tag"]],
	])("that is %s is not decoded", (_, extnValue, codes) => {
		const decoded = decodeExtension(NAME, extnValue);
		expect(decoded.value).toBeUndefined();
		expect(decoded.codes.slice(0, 1)).toEqual(codes);
	});
});
