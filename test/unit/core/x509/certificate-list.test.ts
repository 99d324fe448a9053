import { describe, expect, test } from "vitest";
import { encodeElement, encodeUnsigned } from "../../../../src/core/der/encode.ts";
import { DEFAULT_LIMITS } from "../../../../src/core/der/limits.ts";
import { TAG } from "../../../../src/core/der/tags.ts";
import type { CertificateList } from "../../../../src/core/x509/certificate-list.ts";
import { readCertificateList } from "../../../../src/core/x509/read-certificate-list.ts";
import { codes, contentOf, fixtureDer, fixtureItem, fixtureProblems } from "../object-fixtures.ts";

const list = (path: string): CertificateList => contentOf("crl", fixtureItem(`crls/${path}`).content).crl;

describe("a certificate revocation list", () => {
	test("tells issuer, dates, number and algorithm", () => {
		const crl = list("revoked.crl");
		expect(crl.version).toBe(2);
		expect(crl.issuer.toString()).toBe("CN=Example Test Issuing RSA,O=Example Test Fixtures,C=NL");
		expect(crl.thisUpdate.iso).toBe("2026-11-10T12:00:00Z");
		expect(crl.nextUpdate?.iso).toBe("2026-12-10T12:00:00Z");
		expect(crl.number).toBe("2A");
		expect(crl.baseNumber).toBeUndefined();
		expect(crl.signatureAlgorithm.algorithm.name).toBe("sha256WithRSAEncryption");
	});

	test("tells of every entry the serial number, date, reason and invalidity date", () => {
		const entries = [...list("revoked.crl").revokedCertificates()];
		expect(entries.map(({ serialNumber, reason }) => `${serialNumber} ${reason ?? "-"}`)).toEqual([
			"1001 -",
			"1002 keyCompromise",
			"1003 superseded",
			"1004 cessationOfOperation",
			"1005 certificateHold",
			"1006 keyCompromise",
		]);
		expect(entries[0]?.revocationDate.iso).toBe("2026-08-01T10:00:00Z");
		expect(entries[5]?.invalidityDate?.iso).toBe("2026-07-01T00:00:00Z");
		expect(entries[4]?.extensions.map(({ name }) => name)).toEqual(["cRLReason", "holdInstructionCode"]);
	});

	test("without entries revokes nothing", () => {
		expect(list("empty.crl.pem").revokedCount).toBe(0);
		expect([...list("empty.crl.pem").revokedCertificates()]).toEqual([]);
	});

	test("that adds to another tells which", () => {
		const delta = list("delta.crl.pem");
		expect([delta.number, delta.baseNumber]).toEqual(["2A", "29"]);
	});

	test("of one distribution point tells what it covers", () => {
		const crl = list("issuing-distribution-point.crl.pem");
		expect(crl.extensionValue("issuingDistributionPoint")).toMatchObject({ onlyContainsUserCerts: true });
		expect(crl.isIndirect).toBe(false);
	});

	test("that is indirect tells whose each entry is: the issuer before stays in force", () => {
		const crl = list("indirect.crl");
		expect(crl.isIndirect).toBe(true);
		const issuers = [...crl.revokedCertificates()].map(({ serialNumber, certificateIssuer }) => [
			serialNumber,
			certificateIssuer?.map(({ value }) => value),
		]);
		expect(issuers).toEqual([
			["1001", undefined],
			["2001", ["CN=Other Issuer"]],
			["2002", ["CN=Other Issuer"]],
		]);
	});

	test("of version 1 has no extensions", () => {
		const crl = list("version-1.crl.pem");
		expect(crl.version).toBe(1);
		expect(crl.number).toBeUndefined();
		expect([...crl.revokedCertificates()].map(({ serialNumber }) => serialNumber)).toEqual(["1001"]);
	});

	test.each([
		"revoked.crl",
		"revoked.crl.pem",
		"empty.crl.pem",
		"stale.crl.pem",
		"delta.crl.pem",
		"issuing-distribution-point.crl.pem",
		"thousand.crl",
		"indirect.crl",
		"version-1.crl.pem",
	])("%s has nothing wrong with it", (path) => {
		expect(fixtureProblems(`crls/${path}`)).toEqual([]);
	});
});

/** The list `der` with `count` entries in place of its own. */
function withEntries(der: Uint8Array, count: number, entry: (index: number) => Uint8Array): Uint8Array {
	const { layout } = readCertificateList(der);
	const { tbsCertList, revokedCertificates, signatureAlgorithm, certificateList } = layout;
	const before = der.subarray(tbsCertList.contentStart, revokedCertificates.start);
	const after = der.subarray(revokedCertificates.end, tbsCertList.contentEnd);
	const entries = encodeElement(TAG.SEQUENCE, ...Array.from({ length: count }, (_, index) => entry(index)));
	const tbs = encodeElement(TAG.SEQUENCE, before, entries, after);
	return encodeElement(TAG.SEQUENCE, tbs, der.subarray(signatureAlgorithm.start, certificateList.contentEnd));
}

const utcTime = (text: string): Uint8Array => encodeElement(TAG.UTC_TIME, new TextEncoder().encode(text));

const plainEntry = (index: number): Uint8Array =>
	encodeElement(
		TAG.SEQUENCE,
		encodeUnsigned(Uint8Array.of(0x10, index >> 16, (index >> 8) & 0xff, index & 0xff)),
		utcTime("260801100000Z"),
	);

describe("a list of 100,000 entries", () => {
	const crl = readCertificateList(withEntries(fixtureDer("crls/revoked.crl"), 100_000, plainEntry));

	test("opens without a look at its entries", () => {
		const limits = { ...DEFAULT_LIMITS, elements: 100 };
		const opened = readCertificateList(withEntries(fixtureDer("crls/revoked.crl"), 100_000, plainEntry), 0, limits);
		expect([opened.issuer.last("CN"), opened.nextUpdate?.iso, opened.number]).toEqual([
			"Example Test Issuing RSA",
			"2026-12-10T12:00:00Z",
			"2A",
		]);
	});

	test("is counted", () => {
		expect(crl.revokedCount).toBe(100_000);
	});

	test("gives one entry at a time", () => {
		const entries = crl.revokedCertificates();
		expect(entries.next().value?.serialNumber).toBe("10000000");
		expect(entries.next().value?.serialNumber).toBe("10000001");
	});

	test("can be gone through as often as one likes", () => {
		for (let round = 0; round < 3; round++) {
			let last = "";
			for (const { serialNumber } of crl.revokedCertificates()) last = serialNumber;
			expect(last).toBe("1001869F");
		}
		expect(crl.problems).toEqual([]);
	});
});

describe("what is wrong with a list", () => {
	test("that has the same fault in every entry is told a hundred times and then counted", () => {
		const der = fixtureDer("crls/revoked.crl");
		const broken = encodeElement(TAG.SEQUENCE, encodeUnsigned(Uint8Array.of(1)), utcTime("261301100000Z"));
		const { problems } = readCertificateList(withEntries(der, 500, () => broken));
		const invalid = problems.filter(({ code }) => code === "der.invalid-time");
		expect(invalid.length).toBe(100);
		const more = problems.find(({ code }) => code === "x509.more-problems");
		expect(more?.data).toEqual({ count: 400 });
	});

	test("that has an empty list of entries is told: there should be none", () => {
		const der = withEntries(fixtureDer("crls/revoked.crl"), 0, plainEntry);
		expect(codes(readCertificateList(der).problems)).toEqual(["x509.empty-revoked-certificates"]);
	});

	test("whose entries stop in the middle is told, and those before are there", () => {
		const der = withEntries(fixtureDer("crls/revoked.crl"), 3, (index) =>
			index < 2 ? plainEntry(index) : encodeElement(TAG.INTEGER, Uint8Array.of(1)),
		);
		const crl = readCertificateList(der);
		expect(crl.revokedCount).toBe(2);
		expect([...crl.revokedCertificates()].length).toBe(2);
		expect(codes(crl.problems)).toContain("der.unexpected-tag");
	});

	test("without nextUpdate is told: RFC 5280 wants it", () => {
		const der = fixtureDer("crls/revoked.crl");
		const { layout } = readCertificateList(der);
		const { tbsCertList, nextUpdate, signatureAlgorithm, certificateList } = layout;
		const tbs = encodeElement(
			TAG.SEQUENCE,
			der.subarray(tbsCertList.contentStart, nextUpdate.start),
			der.subarray(nextUpdate.end, tbsCertList.contentEnd),
		);
		const rest = der.subarray(signatureAlgorithm.start, certificateList.contentEnd);
		const crl = readCertificateList(encodeElement(TAG.SEQUENCE, tbs, rest));
		expect(crl.nextUpdate).toBeUndefined();
		expect(codes(crl.problems)).toEqual(["x509.missing-next-update"]);
	});
});
