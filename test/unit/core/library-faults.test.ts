import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type Certificate, decode, type Item } from "../../../src/core/index.ts";

const bytesOf = (path: string): Uint8Array =>
	new Uint8Array(readFileSync(fileURLToPath(new URL(`../../fixtures/${path}`, import.meta.url))));

const itemsOf = (path: string): readonly Item[] => decode(bytesOf(path)).items;
const codesOf = (path: string): string[] => decode(bytesOf(path)).problems.map(({ code }) => code);

function certificateOf(path: string): Certificate {
	for (const { content } of itemsOf(path)) if (content.kind === "certificate") return content.certificate;
	throw new Error(`${path} holds no certificate`);
}

/** Each of these is wrong in a library that this extension could have been built on. */
describe("faults of other libraries are not ours", () => {
	test("a key of 2047 bits is not rounded up to whole bytes", () => {
		expect(certificateOf("certificates/public-keys/rsa-2047.pem").subjectPublicKeyInfo.key.size).toBe(2047);
	});

	test("a UTCTime without seconds is not a date in 1899", () => {
		const { notBefore, notAfter } = certificateOf("certificates/odd/time-without-seconds.pem");
		for (const { iso } of [notBefore, notAfter]) expect(iso).toMatch(/^20\d\d-/);
		expect(codesOf("certificates/odd/time-without-seconds.pem")).toContain("der.time-not-der");
	});

	test("a time with an offset does not depend on the clock of the machine", () => {
		const readIn = (zone: string): string | undefined => {
			const before = process.env["TZ"];
			process.env["TZ"] = zone;
			const { iso } = certificateOf("certificates/odd/time-with-offset.pem").notBefore;
			process.env["TZ"] = before ?? "";
			if (before === undefined) delete process.env["TZ"];
			return iso;
		};
		expect(readIn("Pacific/Auckland")).toBe(readIn("America/Los_Angeles"));
		expect(readIn("UTC")).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
	});

	test("month 13 does not roll over into the next year", () => {
		const times = certificateOf("certificates/odd/time-month-13.pem");
		expect([times.notBefore.epochMs, times.notAfter.epochMs]).toContain(undefined);
		expect(codesOf("certificates/odd/time-month-13.pem")).toContain("der.invalid-time");
	});

	test("an extension that cannot be decoded does not take the others with it", () => {
		const { extensions } = certificateOf("certificates/extensions/undecodable.pem");
		expect(extensions.length).toBeGreaterThan(1);
		expect(extensions.filter(({ isUnderstood, value }) => isUnderstood && value === undefined).length).toBeGreaterThan(
			0,
		);
		expect(extensions.some(({ value }) => value !== undefined)).toBe(true);
		expect(codesOf("certificates/extensions/undecodable.pem")).toContain("x509.undecodable-extension");
	});

	test("what follows a certificate is no part of it, nor of its fingerprint", () => {
		const trusted = certificateOf("certificates/trusted/trusted-certificate.pem");
		const fingerprints = ["rsa", "ec"]
			.map((kind) => certificateOf(`certificates/authorities/leaf-${kind}.pem`).der)
			.map(sha256);
		const roots = ["rsa", "ec"].flatMap((kind) =>
			["root", "issuing"].map((role) => sha256(certificateOf(`certificates/authorities/${role}-${kind}.pem`).der)),
		);
		expect([...fingerprints, ...roots]).toContain(sha256(trusted.der));
		expect(trusted.der.length).toBeLessThan(
			(itemsOf("certificates/trusted/trusted-certificate.pem")[0] as Item).bytes.length,
		);
	});

	test("trailing bytes of a file are reported and left out of the fingerprint", () => {
		const { der } = certificateOf("certificates/odd/trailing-octets.der");
		expect(der.length).toBeLessThan(bytesOf("certificates/odd/trailing-octets.der").length);
		expect(codesOf("certificates/odd/trailing-octets.der")).toContain("der.trailing-data");
	});

	test("otherNames of any kind stay in the list, with their UTF-8 text", () => {
		const names = certificateOf("certificates/extensions/other-names.pem").extensionValue("subjectAltName") ?? [];
		const others = names.filter(({ type }) => type === "otherName");
		expect(others.length).toBeGreaterThan(1);
		expect(others.map(({ value }) => value).join(" ")).toMatch(/[^ -~]/);
	});

	test("a file whose first block is a key still shows its certificates", () => {
		const kinds = itemsOf("certificates/chains/key-first.pem").map(({ content }) => content.kind);
		expect(kinds[0]).toBe("privateKey");
		expect(kinds.slice(1)).toContain("certificate");
	});

	test("a negative serial number is negative, not its two's complement", () => {
		expect(certificateOf("certificates/odd/serial-negative.pem").serialNumber).toMatch(/^-[0-9A-F]+$/);
	});

	test("a NumericString is text, not hex", () => {
		const texts = certificateOf("certificates/names/numeric-string.pem")
			.subject.rdns.flat()
			.map(({ text }) => text);
		expect(texts.some((text) => text !== undefined && /^[0-9 ]+$/.test(text))).toBe(true);
	});

	test("a revocation list of any length opens", () => {
		const { content } = itemsOf("crls/thousand.crl")[0] as Item;
		expect(content.kind === "crl" && content.crl.revokedCount).toBe(1000);
	});
});

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
