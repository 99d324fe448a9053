import { describe, expect, test } from "vitest";
import { aLabels, dnsLabels } from "../../../../../src/core/chain/names/dns-name.ts";
import { parseIpAddress } from "../../../../../src/core/chain/names/ip-address.ts";
import { parseMailbox } from "../../../../../src/core/chain/names/mailbox.ts";
import { punycode } from "../../../../../src/core/chain/names/punycode.ts";

describe("Punycode", () => {
	// Samples of RFC 3492 §7.1, without those that keep the case of letters in that of digits.
	test.each([
		["ليهمابتكلموشعربي؟", "egbpdaj6bu4bxfgehfvwxn"],
		["他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye"],
		["他們爲什麽不說中文", "ihqwctvzc91f659drss3x8bo0yb"],
		["למההםפשוטלאמדבריםעברית", "4dbcagdahymbxekheh6e0a7fei0b"],
		["почемужеонинеговорятпорусски", "b1abfaaepdrnnbgefbadotcwatmq2g4l"],
		["3年B組金八先生", "3B-ww4c5e180e575a65lsy2b"],
		["パフィーdeルンバ", "de-jg4avhby1noc0d"],
		["そのスピードで", "d9juau41awczczp"],
		["-> $1.00 <-", "-> $1.00 <--"],
	])("of %s is %s", (text, encoded) => {
		expect(punycode(text)).toBe(encoded);
	});
});

describe("a domain name", () => {
	test.each<[string, readonly string[] | undefined]>([
		["Example.COM", ["example", "com"]],
		["localhost", ["localhost"]],
		["3com.example", ["3com", "example"]],
		[`${"a".repeat(63)}.example`, ["a".repeat(63), "example"]],
		[`${"a".repeat(64)}.example`, undefined],
		[`${"a.".repeat(126)}b`, [...new Array<string>(126).fill("a"), "b"]],
		[`${"a.".repeat(127)}b`, undefined],
		["-a.example", undefined],
		["a-.example", undefined],
		["a_b.example", undefined],
		["a..example", undefined],
		[".example", undefined],
		["example.", undefined],
		["", undefined],
		["192.0.2.1", undefined],
		["\u212aelvin.example", undefined],
	])("%s has the labels %j (RFC 1034 §3.5, RFC 1123 §2.1)", (name, labels) => {
		expect(dnsLabels(name)).toEqual(labels);
	});

	test.each([
		["Bücher.Example", "xn--bcher-kva.example"],
		["ｅｘａｍｐｌｅ。ＣＯＭ", "example.com"],
		["bu\u0308cher.example", "xn--bcher-kva.example"],
		["faß.de", "xn--fa-hia.de"],
		["XN--BCHER-KVA.example", "XN--BCHER-KVA.example"],
	])("%s is %s in A-labels (RFC 5895 §2)", (name, expected) => {
		expect(aLabels(name)).toBe(expected);
	});

	test("a label too long for any name is left alone", () => {
		const long = "ü".repeat(100_000);
		expect(aLabels(long)).toBe(long);
	});
});

describe("an address", () => {
	test.each<[string, string | undefined]>([
		["192.0.2.255", "192,0,2,255"],
		["::", "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0"],
		["1:2:3:4:5:6:7:8", "0,1,0,2,0,3,0,4,0,5,0,6,0,7,0,8"],
		["1:2:3:4:5:6:7::", "0,1,0,2,0,3,0,4,0,5,0,6,0,7,0,0"],
		["::ffff:192.0.2.1", "0,0,0,0,0,0,0,0,0,0,255,255,192,0,2,1"],
		["1:2:3:4:5:6:7:8:9", undefined],
		["1::2:3:4:5:6:7:8", undefined],
		["1.2.3.4::", undefined],
		["1:2:3:4:5:6:7:", undefined],
		["12345::", undefined],
		["192.0.2.256", undefined],
		["0x7f.0.0.1", undefined],
		["2130706433", undefined],
		["", undefined],
	])("%s is %s", (text, octets) => {
		expect(parseIpAddress(text)?.join()).toBe(octets);
	});
});

describe("a mailbox", () => {
	test.each<[string, string | undefined]>([
		["a.b+c@Example.com", "a.b+c at example.com"],
		['"a b"@example.com', "a b at example.com"],
		['"a@b"@example.com', "a@b at example.com"],
		['"a\\"b"@example.com', 'a"b at example.com'],
		["用户@例え.テスト", "用户 at xn--r8jz45g.xn--zckzah"],
		["a..b@example.com", undefined],
		["a b@example.com", undefined],
		["a@[192.0.2.1]", undefined],
		["@example.com", undefined],
		["a@", undefined],
		["A <a@example.com>", undefined],
	])("%s is %s (RFC 5321 §4.1.2)", (text, expected) => {
		const mailbox = parseMailbox(text);
		expect(mailbox && `${mailbox.localPart} at ${mailbox.host.join(".")}`).toBe(expected);
	});
});
