import { describe, expect, test } from "vitest";
import { matchServerName } from "../../../../../src/core/chain/names/match-server-name.ts";
import type { ServerNameMismatchCode } from "../../../../../src/core/chain/names/reference-identifier.ts";
import { sequence, text } from "../../der/build.ts";
import { CN, dns, EMAIL_ADDRESS, email, ip, name, namedCertificate, uri, utf8Mailbox } from "./named-certificate.ts";

type Answer = true | ServerNameMismatchCode;

const answer = (match: ReturnType<typeof matchServerName>): Answer => (match.matches ? true : match.reason);

const host = (value: string, ...names: string[]): Answer =>
	answer(matchServerName({ kind: "dns", value }, namedCertificate({ altNames: names.map(dns) })));

describe("a host name", () => {
	test.each<[clause: string, reference: string, presented: string, expected: Answer]>([
		["RFC 9525 §6.3 equal", "example.com", "example.com", true],
		["RFC 9525 §6.3 without case", "EXAMPLE.com", "Example.COM", true],
		["RFC 9525 §6.3 a label more", "www.example.com", "example.com", "name.different"],
		["RFC 9525 §6.3 a label less", "example.com", "www.example.com", "name.different"],
		["RFC 9525 §6.3 a wildcard for one label", "www.example.com", "*.example.com", true],
		["RFC 9525 §6.3 a wildcard for an A-label", "xn--bcher-kva.example.com", "*.example.com", true],
		["RFC 9525 §6.3 a wildcard for none", "example.com", "*.example.com", "name.wildcard-bare-domain"],
		["RFC 9525 §6.3 a wildcard for two", "a.b.example.com", "*.example.com", "name.wildcard-one-label"],
		["RFC 9525 §6.3 a wildcard of another domain", "www.example.org", "*.example.com", "name.different"],
		["RFC 9525 §6.3 a part of a label", "baz.example.com", "ba*.example.com", "name.wildcard-position"],
		["RFC 9525 §6.3 a part of another label", "foo.example.com", "b*o.example.com", "name.different"],
		["RFC 9525 §6.3 not the left-most label", "www.a.example.com", "www.*.example.com", "name.wildcard-position"],
		["RFC 9525 §6.3 inside an A-label", "xn--bliss-1b3c148a.a.com", "xn--*-1b3c148a.a.com", "name.wildcard-position"],
		["RFC 9525 §6.3 two wildcards", "a.b.example.com", "*.*.example.com", "name.wildcard-position"],
		["BR §3.2.2.6 directly below the root", "example.com", "*.com", "name.wildcard-too-broad"],
		["BR §3.2.2.6 everything", "localhost", "*", "name.wildcard-too-broad"],
		["a name of one label", "localhost", "localhost", true],
		["RFC 1034 §3.1 an absolute reference", "example.com.", "example.com", true],
		["RFC 1034 §3.5 an absolute presented name", "example.com", "example.com.", "name.malformed-presented"],
		["RFC 1034 §3.5 an empty label", "a.example.com", "a..example.com", "name.different"],
		["RFC 9549 a U-label asked for", "bücher.example", "xn--bcher-kva.example", true],
		["RFC 5895 §2 capital letters asked for", "BÜCHER.example", "xn--bcher-kva.example", true],
		["RFC 5280 §7.2 a U-label presented", "xn--628h.example.com", "😜.example.com", "name.unicode-dns-name"],
		["RFC 5280 §4.2.1.6 an underscore", "foo_bar.example.com", "foo_bar.example.com", "name.underscore"],
		["a wildcard for a label with an underscore", "foo_bar.example.com", "*.example.com", true],
		["RFC 9525 §6.4 an address asked for as a name", "192.0.2.1", "192.0.2.1", "name.invalid-reference"],
		["no name at all asked for", "exa mple", "example", "name.invalid-reference"],
		["a control character", "example.com", "example.com\u0000.evil.org", "name.different"],
	])("%s: %s and %s", (_, reference, presented, expected) => {
		expect(host(reference, presented)).toBe(expected);
	});

	test("is found among many, and the nearest miss is what is told", () => {
		expect(host("b.example.com", "a.example.com", "b.example.com")).toBe(true);
		expect(host("a.b.example.com", "c.example.org", "*.example.com")).toBe("name.wildcard-one-label");
		expect(host("a.b.example.com")).toBe("name.none-of-kind");
		const certificate = namedCertificate({ altNames: [dns("first.example"), dns("second.example")] });
		expect(matchServerName({ kind: "dns", value: "third.example" }, certificate)).toMatchObject({
			data: { presented: "first.example" },
		});
	});

	test("may be written with an underscore, or stand below a top-level wildcard, where a caller allows it", () => {
		const underscore = namedCertificate({ altNames: [dns("a_b.example.com")] });
		const broad = namedCertificate({ altNames: [dns("*.internal")] });
		const reference = { kind: "dns", value: "a_b.example.com" } as const;
		expect(matchServerName(reference, underscore, { underscore: true }).matches).toBe(true);
		const internal = { kind: "dns", value: "orders.internal" } as const;
		expect(matchServerName(internal, broad, { topLevelWildcard: true }).matches).toBe(true);
	});

	test("comes back with the name that matched and where it stands", () => {
		const certificate = namedCertificate({ altNames: [dns("a.example.com"), dns("*.example.com")] });
		const match = matchServerName({ kind: "dns", value: "b.example.com" }, certificate);
		if (!match.matches) throw new Error(match.reason);
		expect(match.by).toMatchObject({ form: "dns", value: "*.example.com" });
		const { start, end } = match.by.range;
		expect(Buffer.from(certificate.der.subarray(start + 2, end)).toString()).toBe("*.example.com");
	});

	test("that misses comes back with what there is, names of the same kind first", () => {
		const certificate = namedCertificate({ altNames: [ip("c0000201"), uri("https://a/"), dns("a.example.com")] });
		const match = matchServerName({ kind: "dns", value: "b.example.com" }, certificate);
		expect(match).toMatchObject({
			matches: false,
			data: { reference: "b.example.com", presented: "a.example.com" },
			candidates: [{ value: "a.example.com" }, { value: "192.0.2.1" }, { value: "https://a/" }],
		});
	});
});

describe("the common name", () => {
	const reference = { kind: "dns", value: "example.com" } as const;
	const subject = name([CN, "example.com"]);

	test("does not count (RFC 9525 §2), and that is told", () => {
		expect(answer(matchServerName(reference, namedCertificate({ subject })))).toBe("name.only-common-name");
		const other = namedCertificate({ subject: name([CN, "Example CA"]) });
		expect(answer(matchServerName(reference, other))).toBe("name.no-alt-name");
	});

	test("counts on request where no dNSName is there", () => {
		expect(matchServerName(reference, namedCertificate({ subject }), { commonName: true })).toMatchObject({
			matches: true,
			by: { form: "commonName" },
		});
		const withDnsName = namedCertificate({ subject, altNames: [dns("example.org")] });
		expect(answer(matchServerName(reference, withDnsName, { commonName: true }))).toBe("name.different");
	});

	test("does not hide that the subjectAltName is unreadable", () => {
		const certificate = namedCertificate({ subject, altNameValue: Uint8Array.from(Buffer.from("example.com")) });
		expect(answer(matchServerName(reference, certificate))).toBe("name.undecodable-alt-name");
	});
});

describe("an address", () => {
	const address = (value: string, ...names: Uint8Array[]): Answer =>
		answer(matchServerName({ kind: "ip", value }, namedCertificate({ altNames: names })));
	const DOCUMENTATION = "20010db8000000000000000000000001";

	test.each<[string, string, Uint8Array, Answer]>([
		["RFC 9525 §6.4 its octets", "192.0.2.1", ip("c0000201"), true],
		["RFC 9525 §6.4 other octets", "192.0.2.1", ip("c0000202"), "name.different"],
		["RFC 4291 §2.2 IPv6 shortened", "2001:db8::1", ip(DOCUMENTATION), true],
		["RFC 4291 §2.2 IPv6 in full", "2001:0DB8:0:0:0:0:0:1", ip(DOCUMENTATION), true],
		["RFC 4291 §2.2 IPv6 ending in dots", "2001:db8::0.0.0.1", ip(DOCUMENTATION), true],
		["RFC 3986 §3.2.2 IPv6 in brackets", "[2001:db8::1]", ip(DOCUMENTATION), true],
		["RFC 4007 §11 a zone", "fe80::1%eth0", ip("fe800000000000000000000000000001"), true],
		["RFC 9525 §6.4 an IPv4-mapped address is another", "::ffff:192.0.2.1", ip("c0000201"), "name.different"],
		["RFC 5280 §4.2.1.6 a network", "192.0.2.0", ip("c0000200ffffff00"), "name.different"],
		["RFC 5280 §4.2.1.6 in a dNSName", "8.8.8.8", dns("8.8.8.8"), "name.address-as-dns-name"],
		["RFC 9525 §6.3 a wildcard", "192.0.2.1", dns("*.0.2.1"), "name.none-of-kind"],
		["leading zeros", "192.0.2.01", ip("c0000201"), "name.invalid-reference"],
		["too few parts", "127.1", ip("7f000001"), "name.invalid-reference"],
		["two abbreviations", "2001::db8::1", ip(DOCUMENTATION), "name.invalid-reference"],
	])("%s: %s", (_, reference, presented, expected) => {
		expect(address(reference, presented)).toBe(expected);
	});

	test("in the common name alone does not count, and that is told", () => {
		const certificate = namedCertificate({ subject: name([CN, "192.0.2.1"]) });
		expect(answer(matchServerName({ kind: "ip", value: "192.0.2.1" }, certificate))).toBe("name.only-common-name");
	});
});

describe("a mailbox", () => {
	const mailbox = (value: string, names: readonly Uint8Array[], subject: Uint8Array = sequence()): Answer =>
		answer(matchServerName({ kind: "email", value }, namedCertificate({ subject, altNames: names })));

	test.each<[string, string, Uint8Array, Answer]>([
		["RFC 5280 §7.5 equal", "ca@example.com", email("ca@example.com"), true],
		["RFC 5280 §7.5 the host without case", "ca@Example.com", email("ca@EXAMPLE.COM"), true],
		["RFC 5280 §7.5 the local part with its case", "CA@example.com", email("ca@example.com"), "name.local-part-case"],
		["RFC 5280 §7.5 another host", "ca@example.com", email("ca@example.org"), "name.different"],
		["RFC 5321 §4.1.2 needless quotes", '"ca"@example.com', email("ca@example.com"), true],
		["RFC 9598 §5 a U-label asked for", "ca@bücher.example", email("ca@xn--bcher-kva.example"), true],
		["RFC 9598 §3 an international local part", "医生@example.com", utf8Mailbox("医生@example.com"), true],
		["RFC 9598 §5 no normalisation", "e\u0301@example.com", utf8Mailbox("é@example.com"), "name.different"],
		["two @", "a@b@example.com", email("a@b@example.com"), "name.invalid-reference"],
		["none", "example.com", email("example.com"), "name.invalid-reference"],
	])("%s: %s", (_, reference, presented, expected) => {
		expect(mailbox(reference, [presented])).toBe(expected);
	});

	test("of the subject counts without case where no other is there (RFC 5280 §4.1.2.6)", () => {
		const subject = name([EMAIL_ADDRESS, "CA@Example.com"]);
		expect(mailbox("ca@example.com", [], subject)).toBe(true);
		expect(mailbox("ca@example.com", [email("other@example.com")], subject)).toBe("name.different");
	});
});

describe("a URI", () => {
	const identifier = (value: string, presented: string): Answer =>
		answer(matchServerName({ kind: "uri", value }, namedCertificate({ altNames: [uri(presented)] })));

	test.each<[string, string, string, Answer]>([
		["RFC 5280 §7.4 equal", "spiffe://example.org/orders", "spiffe://example.org/orders", true],
		["RFC 5280 §7.4 scheme and host without case", "SPIFFE://Example.ORG/orders", "spiffe://example.org/orders", true],
		[
			"RFC 5280 §7.4 the path with its case",
			"spiffe://example.org/Orders",
			"spiffe://example.org/orders",
			"name.different",
		],
		["RFC 3986 §6.2.2.1 encoded octets without case", "https://a.example/%c3", "https://a.example/%C3", true],
		["RFC 3986 §6.2.3 no path and the empty one", "https://a.example", "https://a.example/", true],
		["another path", "spiffe://example.org/", "spiffe://example.org/orders", "name.different"],
		["another user", "sip:a@example.org", "sip:b@example.org", "name.different"],
		["another port", "https://a.example:8443/", "https://a.example/", "name.different"],
		["no URI", "example.org", "https://example.org/", "name.invalid-reference"],
	])("%s: %s", (_, reference, presented, expected) => {
		expect(identifier(reference, presented)).toBe(expected);
	});
});

test("a name in another form than the one asked for is none of its kind", () => {
	const certificate = namedCertificate({ altNames: [uri("https://example.com/"), text(0x88, "+")] });
	expect(answer(matchServerName({ kind: "dns", value: "example.com" }, certificate))).toBe("name.none-of-kind");
});
