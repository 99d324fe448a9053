import { describe, expect, test } from "vitest";
import { shortOutlook, validityBar, validityState } from "../../../../src/core/present/validity.ts";

const NOW = Date.parse("2026-11-22T12:00:00Z");
const at = (notBefore: string, notAfter: string) => ({
	notBefore: Date.parse(notBefore),
	notAfter: Date.parse(notAfter),
});

describe("the validity sentence", () => {
	test.each([
		["2026-07-16T12:00:00Z", "2027-01-22T12:00:00Z", "expires in 61 days (68% of its life used)", "expires in 61 d"],
		["2025-11-10T12:00:00Z", "2026-11-10T12:00:00Z", "expired 12 days ago", "expired 12 d ago"],
		["2026-11-25T12:00:00Z", "2027-11-25T12:00:00Z", "not valid for another 3 days", "not valid for another 3 d"],
		["2025-11-22T17:00:00Z", "2026-11-22T17:00:00Z", "expires in 5 hours (99% of its life used)", "expires in 5 h"],
		["2026-11-22T00:00:00Z", "2026-11-22T13:30:00Z", "expires in 1 hour (89% of its life used)", "expires in 1 h"],
		[
			"2026-11-22T11:00:00Z",
			"2026-11-22T12:45:00Z",
			"expires in 45 minutes (57% of its life used)",
			"expires in 45 min",
		],
		["2026-11-22T11:00:00Z", "2026-11-22T12:01:00Z", "expires in 1 minute (98% of its life used)", "expires in 1 min"],
		["2026-11-22T11:00:00Z", "2026-11-22T11:59:59Z", "expired less than a minute ago", "expired < 1 min ago"],
		["2016-11-22T12:00:00Z", "2036-11-22T12:00:00Z", "expires in 10 years (50% of its life used)", "expires in 10 y"],
		["2026-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "no expiry (9999-12-31)", "no expiry (9999-12-31)"],
	])("of %s to %s is %j", (notBefore, notAfter, sentence, short) => {
		expect(validityBar(at(notBefore, notAfter), NOW).text).toBe(sentence);
		expect(shortOutlook(at(notBefore, notAfter), NOW)).toBe(short);
	});

	test("counts 47 hours in hours: one day would promise less than there is", () => {
		expect(shortOutlook(at("2026-01-01T00:00:00Z", "2026-11-24T11:00:00Z"), NOW)).toBe("expires in 47 h");
	});
});

describe("the state", () => {
	test("is expiring from the last third of the lifetime on", () => {
		const ninetyDays = at("2026-09-23T12:00:00Z", "2026-12-22T12:00:00Z");
		expect(validityState(ninetyDays, NOW)).toBe("expiring");
		expect(validityState(ninetyDays, NOW - 1)).toBe("valid");
	});

	test("is expiring from the second half on for a lifetime under ten days", () => {
		const sixDays = at("2026-11-19T12:00:00Z", "2026-11-25T12:00:00Z");
		expect(validityState(sixDays, NOW)).toBe("expiring");
		expect(validityState(sixDays, NOW - 1)).toBe("valid");
	});

	test("counts both ends as part of the lifetime", () => {
		const period = at("2026-11-22T12:00:00Z", "2026-11-22T12:00:00Z");
		expect(validityState(period, NOW - 1)).toBe("notYetValid");
		expect(validityState(period, NOW)).toBe("expiring");
		expect(validityState(period, NOW + 1)).toBe("expired");
	});

	test("is plainly valid where there is no expiry, however late", () => {
		expect(validityState(at("2026-01-01T00:00:00Z", "9999-12-31T23:59:59Z"), Date.UTC(9999, 0))).toBe("valid");
	});
});

describe("the bar", () => {
	test("stays between empty and full outside the lifetime", () => {
		expect(validityBar(at("2027-01-01T00:00:00Z", "2028-01-01T00:00:00Z"), NOW).used).toBe(0);
		expect(validityBar(at("2020-01-01T00:00:00Z", "2021-01-01T00:00:00Z"), NOW).used).toBe(1);
	});
});
