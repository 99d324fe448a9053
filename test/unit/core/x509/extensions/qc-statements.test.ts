import { describe, expect, test } from "vitest";
import { element, oid, sequence, text } from "../../der/build.ts";
import { decodeExtension, extensionFixture } from "./decode.ts";

const LIMIT = "0.4.0.1862.1.2";
const statement = (id: string, ...info: (Uint8Array | string)[]) => {
	const { value, ...rest } = decodeExtension("qcStatements", sequence(sequence(oid(id), ...info)));
	return { statement: value?.[0], ...rest };
};

describe("qcStatements", () => {
	test("of an EU certificate for a web site are all understood", () => {
		const { value, codes } = extensionFixture("qualified-statements", "qcStatements");
		const infos = Object.fromEntries(
			value?.map(({ statementId, statementInfo }) => [statementId.name, statementInfo]) ?? [],
		);
		expect(infos).toMatchObject({
			qcCompliance: undefined,
			qcLimitValue: { type: "limitValue", currency: "EUR", amount: 25, exponent: 3 },
			qcRetentionPeriod: { type: "retentionPeriod", years: 15 },
			qcSSCD: undefined,
			qcPDS: {
				type: "pdsLocations",
				locations: [
					{ url: "https://pki.example/pds-en.pdf", language: "en" },
					{ url: "https://pki.example/pds-nl.pdf", language: "nl" },
				],
			},
			qcType: { type: "oids", oids: [{ name: "qcTypeWeb" }] },
			qcCClegislation: { type: "countries" },
			psd2QcStatement: { type: "psd2" },
		});
		expect(codes).toEqual([]);
	});

	test("a currency may be a number, and amount and exponent negative", () => {
		expect(statement(LIMIT, sequence("020203d2", "0201fb", "0201fe"))).toMatchObject({
			statement: { statementInfo: { currency: "978", amount: -5, exponent: -2 } },
			codes: [],
		});
	});

	test("an amount of 128 bits is left out and reported", () => {
		const { statement: read, codes } = statement(
			LIMIT,
			sequence(text(0x13, "EUR"), element(0x02, `80${"00".repeat(15)}`), "020100"),
		);
		expect(read?.statementInfo).toEqual({
			type: "limitValue",
			currency: "EUR",
			amount: undefined,
			exponent: undefined,
		});
		expect(codes).toEqual(["x509.integer-range"]);
	});

	test("semantics name what the subject's identifier means (RFC 3739 §3.2.6.1)", () => {
		const info = sequence(oid("0.4.0.194121.1.2"), sequence(text(0x86, "https://registry.example")));
		expect(statement("1.3.6.1.5.5.7.11.2", info)).toMatchObject({
			statement: {
				statementInfo: {
					type: "semantics",
					semanticsIdentifier: { name: "semanticsLegal" },
					nameRegistrationAuthorities: [{ type: "uri", value: "https://registry.example" }],
				},
			},
			codes: [],
		});
	});

	test("PSD2 roles come with the authority that granted them (ETSI TS 119 495)", () => {
		const role = sequence(oid("0.4.0.19495.1.3"), text(0x0c, "PSP_AI"));
		const info = sequence(sequence(role), text(0x0c, "Example Authority"), text(0x0c, "NL-EXA"));
		expect(statement("0.4.0.19495.2", info)).toMatchObject({
			statement: {
				statementInfo: {
					type: "psd2",
					rolesOfPSP: [{ roleOfPspOid: { name: "PSP_AI" }, roleOfPspName: "PSP_AI" }],
					nCAName: "Example Authority",
					nCAId: "NL-EXA",
				},
			},
			codes: [],
		});
	});

	test.each([
		["0.4.0.1862.1.8", sequence(oid("0.4.0.1862.1.8.4")), { type: "oids", oids: [{ name: "eIDAS2-b" }] }],
		["0.4.0.1862.1.9", sequence(text(0x13, "CH"), text(0x13, "NO")), { type: "countries", countries: ["CH", "NO"] }],
	])("%s is understood", (id, info, expected) => {
		expect(statement(id, info)).toMatchObject({ statement: { statementInfo: expected }, codes: [] });
	});

	test("an unknown statement keeps its information in hex", () => {
		expect(statement("2.999.7", "020105")).toMatchObject({
			statement: { statementId: { dotted: "2.999.7" }, statementInfo: { type: "unknown", hexValue: "020105" } },
			codes: [],
		});
	});

	test("a known statement whose information is something else has none and is reported", () => {
		expect(statement(LIMIT, "0500")).toMatchObject({
			statement: { statementInfo: undefined },
			codes: ["der.unexpected-tag"],
		});
	});
});
