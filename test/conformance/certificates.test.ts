import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { type Certificate, decode, type Item, type Problem } from "../../src/core/index.ts";
import { bytesOf, type IndexRow, indexRows } from "./index-rows.ts";
import { describeWithTestData } from "./test-data.ts";

interface DecodedRow {
	readonly row: IndexRow;
	readonly item: Item | undefined;
	readonly problems: readonly Problem[];
}

function decodeRow(row: IndexRow): DecodedRow {
	const { items, problems } = decode(bytesOf(row));
	return { row, item: items[0], problems };
}

const certificateOf = ({ item }: DecodedRow): Certificate | undefined =>
	item?.content.kind === "certificate" ? item.content.certificate : undefined;

/** What a row of the index says of a certificate, and what is read here, in the same words. */
function answers({ row }: DecodedRow): string {
	return [row.serial, row.notBefore, row.notAfter, row.extensionCount, row.bits].join(" ");
}

function readings(decoded: DecodedRow): string {
	const certificate = certificateOf(decoded);
	if (certificate === undefined) return "no certificate";
	const seconds = (ms: number | undefined): string => (ms === undefined ? "none" : String(ms / 1000));
	const { key } = certificate.subjectPublicKeyInfo;
	return [
		certificate.serialNumber,
		seconds(certificate.notBefore.epochMs),
		seconds(certificate.notAfter.epochMs),
		certificate.extensions.length,
		decoded.row.bits === "" ? "" : key.size,
	].join(" ");
}

const label = ({ row }: DecodedRow): string => `${row.sha256.slice(0, 16)} ${row.source}`;

describeWithTestData("certificates that every library reads", () => {
	const decoded = indexRows("cert").map(decodeRow);
	const shouldParse = decoded.filter(({ row }) => row.class === "should-parse");
	const others = decoded.filter(({ row }) => row.class !== "should-parse");

	test("there are as many as the index promises", () => {
		expect(shouldParse.length).toBe(1712);
		expect(others.length).toBe(77);
	});

	test("have the serial number, dates, extension count and exact key bits of the index", () => {
		const wrong = shouldParse.filter((each) => readings(each) !== answers(each));
		expect(wrong.map((each) => `${label(each)}: ${readings(each)} instead of ${answers(each)}`)).toEqual([]);
	});

	test("have fingerprints over exactly their own bytes", () => {
		const wrong = shouldParse.filter((each) => {
			const der = certificateOf(each)?.der ?? new Uint8Array();
			return createHash("sha256").update(der).digest("hex") !== each.row.sha256;
		});
		expect(wrong.map(label)).toEqual([]);
	});

	test("lie in the file where their ranges say", () => {
		const wrong = shouldParse.filter((each) => {
			const bytes = bytesOf(each.row);
			return (certificateOf(each)?.extensions ?? []).some(({ element }) => {
				const { start, end } = each.item?.locate(element) ?? { start: -1, end: -1 };
				return bytes[start] !== 0x30 || end > bytes.length || end <= start;
			});
		});
		expect(wrong.map(label)).toEqual([]);
	});

	test("contested and refused ones show what is readable and say what is wrong", () => {
		expect(others.filter(({ problems }) => problems.length === 0).map(label)).toEqual([]);
		const shown = others.filter((each) => certificateOf(each) !== undefined);
		expect(shown.length).toBeGreaterThanOrEqual(70);
	});

	test("every problem lies inside the file", () => {
		const outside = decoded.filter(({ problems, row }) => {
			const { length } = bytesOf(row);
			return problems.some(({ range }) => range.start < 0 || range.end > length || range.start > range.end);
		});
		expect(outside.map(label)).toEqual([]);
	});
});
