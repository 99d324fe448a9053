import { describe, expect, test } from "vitest";
import type { NameConstraintsOptions } from "../../../../../src/core/chain/names/name-constraints-check.ts";
import { unconstrained } from "../../../../../src/core/chain/names/name-constraints-state.ts";
import { element, type Octets, sequence, text } from "../../der/build.ts";
import { type Answer, answer, authority, plenty } from "./constraint-checks.ts";
import {
	CN,
	constraints,
	directory,
	dns,
	EMAIL_ADDRESS,
	email,
	ip,
	type Named,
	name,
	namedCertificate,
	O,
	otherName,
	rid,
	subtree,
	uri,
	utf8Mailbox,
} from "./named-certificate.ts";

function checkLeaf(leaf: Named, nameConstraints: Uint8Array, options: NameConstraintsOptions = {}): Answer {
	const state = unconstrained(options).constrain(authority(nameConstraints));
	return answer(state.check(namedCertificate(leaf), true, plenty()));
}

const permits = (base: Uint8Array, ...altNames: Uint8Array[]): Answer =>
	checkLeaf({ altNames }, constraints({ permitted: [subtree(base)] }));
const excludes = (base: Uint8Array, ...altNames: Uint8Array[]): Answer =>
	checkLeaf({ altNames }, constraints({ excluded: [subtree(base)] }));

describe("a base permits and excludes", () => {
	// Each name is permitted by the base and then excluded by it: what is inside is excluded, what is outside is not permitted.
	test.each<[clause: string, base: Uint8Array, presented: Uint8Array, isInside: boolean]>([
		["RFC 5280 §4.2.1.10 a host itself", dns("example.com"), dns("example.com"), true],
		["RFC 5280 §4.2.1.10 hosts below", dns("example.com"), dns("a.b.example.com"), true],
		["RFC 5280 §4.2.1.10 whole labels", dns("example.com"), dns("notexample.com"), false],
		["RFC 4343 no case", dns("EXAMPLE.com"), dns("www.Example.COM"), true],
		["an empty base is every host", dns(""), dns("example.com"), true],
		["an underscore hides nothing", dns("a_b.example.com"), dns("c_d.a_b.example.com"), true],
		["a wildcard below", dns("example.com"), dns("*.example.com"), true],
		["a wildcard elsewhere", dns("example.org"), dns("*.example.com"), false],

		["RFC 5280 §4.2.1.10 one mailbox", email("ca@example.com"), email("ca@EXAMPLE.com"), true],
		["RFC 5280 §4.2.1.10 one mailbox, another local part", email("ca@example.com"), email("CA@example.com"), false],
		["RFC 5280 §4.2.1.10 a host", email("example.com"), email("ca@example.com"), true],
		["RFC 5280 §4.2.1.10 a host is not those below", email("example.com"), email("ca@a.example.com"), false],
		["RFC 5280 §4.2.1.10 hosts below", email(".example.com"), email("ca@a.example.com"), true],
		["RFC 5280 §4.2.1.10 hosts below without their parent", email(".example.com"), email("ca@example.com"), false],
		["an empty base is every mailbox", email(""), email("ca@example.com"), true],
		["an underscore hides nothing", email("a_b.example"), email("ca@a_b.example"), true],
		["no wildcards in mailboxes", email("*@example.com"), email("ca@example.com"), false],
		["an asterisk as a letter", email("*@example.com"), email("*@example.com"), true],
		["RFC 9598 §6 an international local part", email("example.com"), utf8Mailbox("医生@example.com"), true],
		["RFC 9598 §6 and another host", email("example.com"), utf8Mailbox("医生@example.org"), false],

		["RFC 5280 §4.2.1.10 the host of a URI", uri("example.com"), uri("https://a@Example.com:1/b"), true],
		["RFC 5280 §4.2.1.10 a host is not those below", uri("example.com"), uri("https://a.example.com"), false],
		["RFC 5280 §4.2.1.10 hosts below", uri(".example.com"), uri("spiffe://a.b.example.com/x"), true],
		["RFC 5280 §4.2.1.10 hosts below without their parent", uri(".example.com"), uri("https://example.com"), false],
		["an empty base is every URI with a host", uri(""), uri("https://example.com"), true],
		["an underscore hides nothing", uri(".a_b.example"), uri("https://c_d.a_b.example/"), true],
		["RFC 9549 A-labels", uri("xn--bcher-kva.example"), uri("https://xn--bcher-kva.example/"), true],

		["RFC 4632 a network", ip("c0000200ffffff00"), ip("c00002ff"), true],
		["RFC 4632 outside of a network", ip("c0000200ffffff00"), ip("c0000301"), false],
		["RFC 4632 every address", ip("0000000000000000"), ip("c0000301"), true],
		["RFC 4632 a mask inside an octet", ip("c0000280fffffff0"), ip("c000028f"), true],
		["host bits in a base do not count", ip("c0000207ffffff00"), ip("c00002ff"), true],
		["the other family is outside", ip("0000000000000000"), ip("00000000000000000000000000000001"), false],
		["IPv6", ip(`20010db8${"00".repeat(12)}ffffffff${"00".repeat(12)}`), ip(`20010db8${"01".repeat(12)}`), true],

		["X.501 a name itself", directory(name([O, "A"])), directory(name([O, "A"])), true],
		["X.501 names below", directory(name([O, "A"])), directory(name([O, "A"], [CN, "b"])), true],
		["X.501 whole RDNs in their order", directory(name([O, "A"])), directory(name([CN, "b"], [O, "A"])), false],
		["RFC 5280 §7.1 no case", directory(name([O, "ACME  Inc"])), directory(name([O, "acme inc"])), true],
		["an empty base is every name", directory(sequence()), directory(name([O, "A"])), true],
	])("%s", (_, base, presented, isInside) => {
		expect(permits(base, presented)).toBe(isInside ? "ok" : "permitted");
		expect(excludes(base, presented)).toBe(isInside ? "excluded" : "ok");
	});

	test("a wildcard that stands for an excluded host among others is excluded, and is not permitted by one of them", () => {
		expect(excludes(dns("bar.example.com"), dns("*.example.com"))).toBe("excluded");
		expect(excludes(dns("a.bar.example.com"), dns("*.example.com"))).toBe("ok");
		expect(permits(dns("bar.example.com"), dns("*.example.com"))).toBe("permitted");
	});

	test("names of the other forms alone", () => {
		expect(permits(ip("c0000200ffffff00"), dns("example.com"), email("a@example.com"))).toBe("ok");
		expect(excludes(dns(""), ip("c0000201"), uri("https://example.com"))).toBe("ok");
	});

	test("every name, not only one", () => {
		expect(permits(dns("example.com"), dns("example.com"), dns("example.org"))).toBe("permitted");
	});
});

describe("a name that is none of its form (RFC 5280 §4.2.1.10)", () => {
	test.each<[string, Uint8Array, Uint8Array]>([
		["a URI without a host", uri("example.com"), uri("urn:isbn:0451450523")],
		["a URI with an address for a host", uri("example.com"), uri("https://192.0.2.1/")],
		["a URI with an IPv6 address for a host", uri("example.com"), uri("https://[::1]/")],
		["a mailbox with two @", email("example.com"), email("a@b@example.com")],
		["a mailbox without @", email("example.com"), email("example.com")],
		["a network in place of an address", ip("c0000200ffffff00"), ip("c0000200ffffff00")],
		["a host with an empty label", dns("example.com"), dns("a..example.com")],
		["an address as a dNSName", dns("example.com"), dns("192.0.2.1")],
		["two hosts in one", dns("example.com"), dns("a.example.com, DNS:b.example.com")],
		["a wildcard inside a label", dns("example.com"), dns("a*.example.com")],
		["a directory name that is not well-formed", directory(name([O, "A"])), directory(sequence(element(0x31, "0500")))],
	])("%s is neither permitted nor passes an exclusion", (_, base, presented) => {
		expect(permits(base, presented)).toBe("malformed-name");
		expect(excludes(base, presented)).toBe("malformed-name");
	});

	test("an alternative name that cannot be read may be any", () => {
		const leaf = { altNameValue: sequence(dns("example.com"), "8b0161") };
		expect(checkLeaf(leaf, constraints({ excluded: [subtree(dns("example.org"))] }))).toBe("malformed-name");
		expect(answer(unconstrained().check(namedCertificate(leaf), true, plenty()))).toBe("ok");
	});
});

describe("a base that cannot be compared", () => {
	test.each<[string, Uint8Array, Uint8Array]>([
		["RFC 5280 §4.2.1.10 a dNSName with a leading dot", dns(".example.com"), dns("a.example.com")],
		["a dNSName with a wildcard", dns("*.example.com"), dns("a.example.com")],
		["a dNSName with a trailing dot", dns("example.com."), dns("a.example.com")],
		["a mailbox with two @", email("a@b@example.com"), email("a@example.com")],
		["a mailbox without a local part", email("@example.com"), email("a@example.com")],
		["an address without a mask", ip("c0000201"), ip("c0000201")],
		["RFC 4632 a mask with holes", ip("c0000200ff00ff00"), ip("c0000201")],
		["a URI instead of its host", uri("https://example.com"), uri("https://example.com")],
	])("%s lets no name of its form pass, and every other", (_, base, presented) => {
		expect(permits(base, presented)).toBe("malformed-base");
		expect(excludes(base, presented)).toBe("malformed-base");
		expect(excludes(base, directory(name([O, "A"])))).toBe("ok");
	});

	test("does not matter where another base permits the name", () => {
		const permitted = [dns("*.example.com"), dns("example.com")].map((base) => subtree(base));
		expect(checkLeaf({ altNames: [dns("a.example.com")] }, constraints({ permitted }))).toBe("ok");
	});

	test("is read as OpenSSL and Go do where a caller wants it: a leading dot is one label or more", () => {
		const permitted = constraints({ permitted: [subtree(dns(".example.com"))] });
		const check = (value: string): Answer =>
			checkLeaf({ altNames: [dns(value)] }, permitted, { leadingDot: "subdomains" });
		expect([check("a.example.com"), check("a.b.example.com"), check("example.com")]).toEqual(["ok", "ok", "permitted"]);
		expect(check("*.example.com")).toBe("ok");
	});

	test.each<[string, Octets[], Answer]>([
		["a minimum of 0", ["800100"], "ok"],
		["a minimum", ["800101"], "bounds"],
		["a maximum", ["810101"], "bounds"],
	])("RFC 5280 §4.2.1.10 %s", (_, bounds, expected) => {
		const permitted = constraints({ permitted: [subtree(dns("example.com"), ...bounds)] });
		expect(checkLeaf({ altNames: [dns("example.com")] }, permitted)).toBe(expected);
		expect(checkLeaf({ altNames: [email("a@example.com")] }, permitted)).toBe("ok");
	});

	test.each<[string, Uint8Array, Uint8Array]>([
		["otherName", otherName("2.999", text(0x0c, "a")), otherName("2.999", text(0x0c, "b"))],
		["registeredID", rid("2.999"), rid("2.999.1")],
		["x400Address", element(0xa3), element(0xa3)],
		["ediPartyName", element(0xa5), element(0xa5)],
	])(
		"RFC 5280 §4.2.1.10 %s is not processed: names of that form are rejected, others are not",
		(_, base, presented) => {
			expect(permits(base, presented)).toBe("unsupported");
			expect(excludes(base, presented)).toBe("unsupported");
			expect(excludes(base, dns("example.com"))).toBe("ok");
		},
	);
});

describe("the subject", () => {
	const acme = constraints({ permitted: [subtree(directory(name([O, "Acme"])))] });

	test("is a directoryName, unless it is empty", () => {
		expect(checkLeaf({ subject: name([O, "Acme"], [CN, "a"]) }, acme)).toBe("ok");
		expect(checkLeaf({ subject: name([O, "Other"]) }, acme)).toBe("permitted");
		expect(checkLeaf({ altNames: [dns("example.com")] }, acme)).toBe("ok");
	});

	test("and a directoryName beside it have to be inside both", () => {
		const altNames = [directory(name([O, "Acme"]))];
		expect(checkLeaf({ subject: name([O, "Other"]), altNames }, acme)).toBe("permitted");
	});

	test("has mailboxes that count where no alternative name is one", () => {
		const subject = name([EMAIL_ADDRESS, "a@example.org"]);
		const company = constraints({ permitted: [subtree(email("example.com"))] });
		expect(checkLeaf({ subject }, company)).toBe("permitted");
		expect(checkLeaf({ subject, altNames: [email("a@example.com")] }, company)).toBe("ok");
	});

	test("has common names that count as host names on request, where no dNSName is there", () => {
		const subject = name([CN, "example.org"]);
		const company = constraints({ permitted: [subtree(dns("example.com"))] });
		expect(checkLeaf({ subject }, company)).toBe("ok");
		expect(checkLeaf({ subject }, company, { commonName: true })).toBe("permitted");
		expect(checkLeaf({ subject, altNames: [dns("example.com")] }, company, { commonName: true })).toBe("ok");
	});
});
