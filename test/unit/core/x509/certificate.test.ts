import { describe, expect, test } from "vitest";
import { readCertificate } from "../../../../src/core/x509/read-certificate.ts";
import { join } from "../der/build.ts";
import { certificateFixture } from "./extensions/decode.ts";

const codesOf = (path: string): string[] => certificateFixture(path).problems.map(({ code }) => code);

describe("a certificate", () => {
	const certificate = certificateFixture("authorities/leaf-ec.pem");

	test("has its fields where they stand", () => {
		const { layout } = certificate;
		const order = [
			layout.version,
			layout.serialNumber,
			layout.signature,
			layout.issuer,
			layout.notBefore,
			layout.notAfter,
			layout.subject,
			layout.subjectPublicKeyInfo,
			layout.extensions,
			layout.signatureAlgorithm,
			layout.signatureValue,
		].map(({ start }) => start);
		expect(order).toEqual(order.toSorted((a, b) => a - b));
		expect(certificate.slice(layout.issuer)).toEqual(certificate.der.subarray(layout.issuer.start, layout.issuer.end));
	});

	test("tells values that openssl tells", () => {
		expect(certificate.version).toBe(3);
		expect(certificate.serialNumber).toBe("2B7E151628AED2A6ABF7158809CF4F3C");
		expect(certificate.issuer.toString()).toBe("CN=Example Test Issuing EC,O=Example Test Fixtures,C=NL");
		expect(certificate.notBefore.iso).toBe("2026-07-16T12:00:00Z");
		expect(certificate.isSelfIssued).toBe(false);
		expect(certificateFixture("authorities/root-ec.pem").isSelfIssued).toBe(true);
		expect(certificate.problems).toEqual([]);
	});

	test("gives an extension by its name, or none", () => {
		expect(certificate.extension("subjectAltName")?.oid.dotted).toBe("2.5.29.17");
		expect(certificate.extension("nameConstraints")).toBeUndefined();
		expect(certificate.extensionValue("nameConstraints")).toBeUndefined();
	});

	test("can start anywhere, and ends where it says", () => {
		const moved = readCertificate(join(new Uint8Array(7), certificate.der, "ff"), 7);
		expect(moved.subject.toString()).toBe(certificate.subject.toString());
		expect(moved.der).toEqual(certificate.der);
		expect(moved.problems).toEqual([]);
	});

	test("reports a problem once, however often its value is read", () => {
		const odd = certificateFixture("extensions/name-constraints-minimum.pem");
		for (const extension of odd.extensions) void [extension.value, extension.value, extension.content];
		const first = odd.problems.length;
		void [odd.problems, odd.subject, odd.notBefore, odd.extensionValue("nameConstraints")];
		expect(odd.problems).toHaveLength(first);
		expect(first).toBe(2);
	});

	test.each(["der/leaf-ec.der", "odd/trailing-octets.der", "odd/trailing-newline.der"])(
		"%s is read without what follows",
		(path) => {
			const read = certificateFixture(path);
			expect(read.der.length).toBe(read.layout.certificate.end);
			expect(read.problems).toEqual([]);
		},
	);
});

describe("what is odd is reported, and the rest is read", () => {
	test.each([
		["constructed-octet-string.pem", ["der.unexpected-tag"]],
		["extensions-as-set.pem", ["der.unexpected-tag"]],
		["length-indefinite.der", ["der.indefinite-length"]],
		["length-not-minimal.der", ["der.long-form-length"]],
		["serial-20-octets.pem", []],
		["serial-21-octets.pem", ["x509.long-serial"]],
		["serial-empty.pem", ["der.empty-integer"]],
		["serial-negative.pem", ["x509.negative-serial"]],
		["serial-padded.pem", ["der.non-minimal-integer"]],
		["serial-zero.pem", ["x509.zero-serial"]],
		["signature-algorithms-differ.pem", ["x509.algorithm-mismatch"]],
		["signature-unknown.pem", ["x509.unknown-signature-algorithm"]],
		["time-1950.pem", []],
		["time-24-hours.pem", ["der.invalid-time"]],
		["time-february-30.pem", ["der.invalid-time"]],
		["time-generalized-before-2050.pem", ["x509.generalized-time-before-2050", "x509.generalized-time-before-2050"]],
		["time-leap-second.pem", ["der.invalid-time"]],
		["time-local.pem", ["der.time-not-der", "x509.generalized-time-before-2050"]],
		["time-month-13.pem", ["der.invalid-time"]],
		["time-reversed.pem", ["x509.not-after-before-not-before"]],
		["time-with-fraction.pem", ["der.time-not-der", "x509.generalized-time-before-2050"]],
		["time-with-offset.pem", ["der.time-not-der"]],
		["time-without-seconds.pem", ["der.time-not-der"]],
		["trailing-field.pem", ["der.trailing-data"]],
		["version-1.pem", []],
		["version-1-encoded.pem", ["der.default-encoded"]],
		["version-1-with-extensions.pem", ["x509.version-1-with-extensions"]],
		["version-2-unique-ids.pem", ["x509.unique-identifier", "x509.unique-identifier"]],
		["version-4.pem", ["x509.version"]],
	])("%s: %j", (file, codes) => {
		const certificate = certificateFixture(`odd/${file}`);
		expect(certificate.problems.map(({ code }) => code)).toEqual(codes);
		expect(certificate.subject.last("CN")).toBeTypeOf("string");
		expect(certificate.subjectPublicKeyInfo.key.size).toBeGreaterThan(0);
	});

	test.each([
		["serial-negative.pem", "-1"],
		["serial-zero.pem", "0"],
		["serial-empty.pem", ""],
	])("the serial number of %s is %j", (file, serialNumber) => {
		expect(certificateFixture(`odd/${file}`).serialNumber).toBe(serialNumber);
	});

	test("a padded serial number has no leading zeros", () => {
		expect(certificateFixture("odd/serial-padded.pem").serialNumber).toMatch(/^[1-9A-F]/);
		expect(certificateFixture("odd/serial-negative-long.pem").serialNumber).toMatch(/^-[1-9A-F]/);
	});

	test("extensions: an empty list, a repeated one, a critical flag that is false or odd", () => {
		expect(codesOf("extensions/empty-list.pem")).toEqual(["x509.empty-extensions"]);
		expect(codesOf("extensions/repeated.pem")).toEqual(["x509.duplicate-extension"]);
		expect(codesOf("extensions/critical-false-encoded.pem")).toEqual(["der.default-encoded"]);
		expect(codesOf("extensions/critical-odd-true.pem")).toEqual(["der.invalid-boolean"]);
		expect(codesOf("extensions/unknown-critical.pem")).toEqual(["x509.unknown-critical-extension"]);
	});

	test("a repeated extension is there twice, and its value is the first one's", () => {
		const repeated = certificateFixture("extensions/repeated.pem");
		expect(repeated.extensions.filter(({ name }) => name === "subjectAltName")).toHaveLength(2);
		expect(repeated.extensionValue("subjectAltName")).toMatchObject([{ value: "first.example" }]);
	});
});

describe("cut off after any octet", () => {
	test.each([
		"authorities/leaf-ec.pem",
		"extensions/qualified-statements.pem",
		"extensions/signed-certificate-timestamps.pem",
	])("%s is reported as cut, and its subject read once it is there", (path) => {
		const whole = certificateFixture(path);
		const { der } = whole;
		for (let length = 0; length < der.length; length++) {
			const cut = readCertificate(der.slice(0, length));
			expect(cut.problems.some(({ severity }) => severity === "error")).toBe(true);
			expect(cut.problems.every(({ range }) => range.start <= range.end && range.end <= Math.max(length, 0))).toBe(
				true,
			);
			if (length >= whole.layout.subject.end) expect(cut.subject.toString()).toBe(whole.subject.toString());
		}
	});
});
