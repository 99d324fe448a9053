import { expect, test } from "vitest";
import { tagName } from "../../../../src/core/der/tags.ts";

test.each([
	[0x02, "INTEGER"],
	[0x30, "SEQUENCE"],
	[0x31, "SET"],
	[0x17, "UTCTime"],
	[0x1e, "BMPString"],
	[0x80, "[0]"],
	[0xa3, "[3]"],
	[0x61, "[APPLICATION 1]"],
	[0xc2, "[PRIVATE 2]"],
	[0x07, "[UNIVERSAL 7]"],
	[0xbf | (200 << 8), "[200]"],
])("tag %i is called %s", (tag, name) => {
	expect(tagName(tag)).toBe(name);
});
