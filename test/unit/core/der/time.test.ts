import { describe, expect, test } from "vitest";
import { TAG } from "../../../../src/core/der/tags.ts";
import { isoSeconds, readTime } from "../../../../src/core/der/time.ts";
import { readOne, text } from "./build.ts";

function time(tag: number, value: string) {
	const { reader, element, codes, problems } = readOne(text(tag, value));
	const { iso, epochMs } = readTime(reader, element);
	return { iso, epochMs, codes: codes(), problems };
}

const UTC = TAG.UTC_TIME;
const GENERALIZED = TAG.GENERALIZED_TIME;

describe("times in DER", () => {
	test.each([
		[UTC, "260716120000Z", "2026-07-16T12:00:00Z"],
		[UTC, "500101000000Z", "1950-01-01T00:00:00Z"],
		[UTC, "991231235959Z", "1999-12-31T23:59:59Z"],
		[UTC, "000229000000Z", "2000-02-29T00:00:00Z"],
		[UTC, "491231235959Z", "2049-12-31T23:59:59Z"],
		[UTC, "700101000000Z", "1970-01-01T00:00:00Z"],
		[GENERALIZED, "20500101000000Z", "2050-01-01T00:00:00Z"],
		[GENERALIZED, "99991231235959Z", "9999-12-31T23:59:59Z"],
		[GENERALIZED, "19691231235959Z", "1969-12-31T23:59:59Z"],
		[GENERALIZED, "18991231000000Z", "1899-12-31T00:00:00Z"],
		[GENERALIZED, "24000229235959Z", "2400-02-29T23:59:59Z"],
	])("%i %s is %s", (tag, value, iso) => {
		expect(time(tag, value)).toMatchObject({ iso, epochMs: Date.parse(iso), codes: [] });
	});

	test("the year 0000 is a year like any other", () => {
		expect(time(GENERALIZED, "00000101000000Z")).toMatchObject({
			iso: "0000-01-01T00:00:00Z",
			epochMs: Date.parse("0000-01-01T00:00:00Z"),
			codes: [],
		});
	});

	test("every day of 1896 to 2104 counts as the engine's calendar counts it", () => {
		const wrong: string[] = [];
		for (let ms = Date.UTC(1896, 0, 1); ms < Date.UTC(2105, 0, 1); ms += 86_400_000) {
			const digits = new Date(ms).toISOString().replaceAll(/[-:T]|\.\d+/g, "");
			if (time(GENERALIZED, digits).epochMs !== ms) wrong.push(digits);
		}
		expect(wrong).toEqual([]);
	});
});

describe("forms that BER allows and DER does not", () => {
	test.each([
		["UTCTime without seconds", UTC, "2607161200Z", "2026-07-16T12:00:00Z"],
		["an offset ahead of UTC", UTC, "260716120000+0200", "2026-07-16T10:00:00Z"],
		["an offset behind UTC", UTC, "260716233000-0130", "2026-07-17T01:00:00Z"],
		["no seconds and an offset", UTC, "2607161200-0800", "2026-07-16T20:00:00Z"],
		["an offset over the turn of the year", UTC, "250101003000+0100", "2024-12-31T23:30:00Z"],
		["an offset in hours", GENERALIZED, "20260716120000+02", "2026-07-16T10:00:00Z"],
		["a fraction of seconds", GENERALIZED, "20260716120000.5Z", "2026-07-16T12:00:00Z"],
		["a fraction of minutes, as long as seconds", GENERALIZED, "202607161200,5Z", "2026-07-16T12:00:30Z"],
		["a fraction of hours", GENERALIZED, "2026071612.25Z", "2026-07-16T12:15:00Z"],
		["no minutes", GENERALIZED, "2026071612Z", "2026-07-16T12:00:00Z"],
		["no zone, taken as UTC", GENERALIZED, "20260716120000", "2026-07-16T12:00:00Z"],
	])("%s is read and reported", (_, tag, value, iso) => {
		expect(time(tag, value)).toMatchObject({ iso, codes: ["der.time-not-der"] });
	});

	test("a fraction counts in milliseconds", () => {
		expect(time(GENERALIZED, "20260716120000.987Z").epochMs).toBe(Date.parse("2026-07-16T12:00:00.987Z"));
	});

	test("an offset can lead out of the years 0000 to 9999", () => {
		expect(time(GENERALIZED, "99991231235959-0100").iso).toBe("+010000-01-01T00:59:59Z");
		expect(time(GENERALIZED, "00000101000000+0100").iso).toBe("-000001-12-31T23:00:00Z");
	});
});

describe("what is no time", () => {
	test.each([
		["month 13", UTC, "261301000000Z"],
		["month 0", UTC, "260001000000Z"],
		["day 0", UTC, "260100000000Z"],
		["31 April", UTC, "260431000000Z"],
		["29 February of no leap year", UTC, "250229000000Z"],
		["29 February 1900, which was none", GENERALIZED, "19000229000000Z"],
		["hour 24", UTC, "260716240000Z"],
		["minute 60", UTC, "260716126000Z"],
		["a leap second", UTC, "261231235960Z"],
		["a letter among the digits", UTC, "2607161200O0Z"],
		["a sign among the digits", UTC, "26-716120000Z"],
		["a small z", UTC, "260716120000z"],
		["nothing", UTC, ""],
		["a year alone", GENERALIZED, "2026"],
		["a date alone", GENERALIZED, "20260716Z"],
		["five digits of a year", GENERALIZED, "100000101000000Z"],
		["a point without digits", GENERALIZED, "20260716120000.Z"],
		["an offset of 24 hours", UTC, "260716120000+2400"],
		["an offset of 60 minutes", UTC, "260716120000+0160"],
		["two zones", GENERALIZED, "20260716120000ZZ"],
		["full width digits", UTC, "２６０７１６１２００００Z"],
	])("%s has no value and is an error", (_, tag, value) => {
		expect(time(tag, value)).toMatchObject({ iso: undefined, epochMs: undefined, codes: ["der.invalid-time"] });
	});

	test("the text goes into the problem, but not more of it than a time could have", () => {
		const [problem] = time(UTC, "x".repeat(1000)).problems;
		expect(problem?.data?.["text"]).toBe("x".repeat(40));
	});
});

test("seconds of ISO 8601 have no fraction", () => {
	expect(isoSeconds(Date.UTC(2026, 10, 22, 12))).toBe("2026-11-22T12:00:00Z");
});
