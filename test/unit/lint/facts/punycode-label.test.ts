import { expect, test } from "vitest";
import { punycode } from "../../../../src/core/chain/names/punycode.ts";
import { fromPunycode } from "../../../../src/lint/facts/punycode-label.ts";

test.each([
	["mnchen-3ya", "münchen"],
	["fiqs8s", "中国"],
	["ihqwcrb4cv8a8dqg056pqjye", "他们为什么不说中文"],
	["egbpdaj6bu4bxfgehfvwxn", "ليهمابتكلموشعربي؟"],
	["3B-ww4c5e180e575a65lsy2b", "3年b組金八先生"],
])("%s stands for %s", (encoded, letters) => {
	expect(fromPunycode(encoded)?.toLowerCase()).toBe(letters);
});

test("what is encoded is read back, letters beyond 16 bits too", () => {
	for (const label of ["ü", "straße", "😀a😀", "αβγ-δ", "ก่"]) expect(fromPunycode(punycode(label))).toBe(label);
});

test.each(["99999999", "a_b", "mnchen-3y!", "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzz"])("%s stands for nothing", (encoded) => {
	expect(fromPunycode(encoded)).toBeUndefined();
});

test("a label of 63 characters is read in no time", () => {
	const started = performance.now();
	for (let count = 0; count < 1000; count++) fromPunycode("a".repeat(59));
	expect(performance.now() - started).toBeLessThan(1000);
});
