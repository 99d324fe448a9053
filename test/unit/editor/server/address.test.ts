import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressText, parseServerAddress } from "../../../../src/editor/server/address.ts";
import { defaultPort, protocolOfPort, SERVER_PROTOCOLS } from "../../../../src/editor/server/protocol.ts";

describe("an address is read", () => {
	test.each([
		["api.example", "api.example", undefined, undefined],
		["  api.example:8443 ", "api.example", 8443, undefined],
		["localhost:65535", "localhost", 65535, undefined],
		["orders_db:5432", "orders_db", 5432, undefined],
		["bücher.example.:443", "bücher.example.", 443, undefined],
		["10.1.2.3", "10.1.2.3", undefined, undefined],
		["::1", "::1", undefined, undefined],
		["[2001:db8::1]", "2001:db8::1", undefined, undefined],
		["[2001:db8::1]:8443", "2001:db8::1", 8443, undefined],
		["[fe80::1%eth0]:443", "fe80::1%eth0", 443, undefined],
		["api.example/orders?id=1", "api.example", undefined, undefined],
		["https://api.example", "api.example", 443, "tls"],
		["HTTPS://api.example:9443/a:b@c", "api.example", 9443, "tls"],
		["https://[::1]/x", "::1", 443, "tls"],
		["ldaps://dc.example", "dc.example", 636, "tls"],
		["smtp://mail.example", "mail.example", 587, "smtp"],
		["jdbc:postgresql://db.example/shop?sslmode=require", "db.example", 5432, "postgres"],
		["jdbc:mysql://db.example:3307/shop", "db.example", 3307, "mysql"],
		["kafka://broker.example:9093", "broker.example", 9093, undefined],
		["http://localhost:8443/", "localhost", 8443, undefined],
	])("from %s", (text, host, port, protocol) => {
		expect(parseServerAddress(text)).toEqual({ host, port, protocol });
	});

	test("from a URL without its user and password", () => {
		const address = parseServerAddress("postgres://app:s3cr@t@db.example/shop");
		expect(address).toEqual({ host: "db.example", port: 5432, protocol: "postgres" });
		expect(JSON.stringify(address)).not.toContain("s3cr");
	});

	test("and written again", () => {
		expect(addressText("api.example", 443)).toBe("api.example:443");
		expect(addressText("::1", 443)).toBe("[::1]:443");
		expect(parseServerAddress(addressText("::1", 443))).toEqual({ host: "::1", port: 443, protocol: undefined });
	});
});

describe("what is no address has a reason", () => {
	test.each([
		["   ", "empty"],
		["https://", "host"],
		[":443", "host"],
		["-x.example", "host"],
		["300.1.1.1", "host"],
		["me@api.example", "host"],
		["api..example", "host"],
		["[api.example:443", "host"],
		["*.example:443", "wildcard"],
		["api.example:", "port"],
		["api.example:0", "port"],
		["api.example:65536", "port"],
		["api.example:https", "port"],
		["::1:443:x", "brackets"],
		["a:1:2", "brackets"],
		["db1:5432,db2:5432", "several"],
		["api.example 443", "several"],
		["http://api.example", "scheme"],
		["kafka://broker.example", "scheme"],
	])("%s: %s", (text, fault) => {
		expect(parseServerAddress(text)).toEqual({ fault });
	});

	test("and any text is one or the other", () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const parsed = parseServerAddress(text);
				const port = "fault" in parsed ? undefined : parsed.port;
				expect(port === undefined || (port >= 1 && port <= 65_535)).toBe(true);
			}),
		);
	});
});

describe("a port and a protocol", () => {
	test.each(SERVER_PROTOCOLS)("tell each other: %s", (protocol) => {
		expect(protocolOfPort(defaultPort(protocol))).toBe(protocol);
	});

	test("are TLS from the start where nobody knows better", () => {
		expect([25, 587, 3268, 8443, 993].map(protocolOfPort)).toEqual(["smtp", "smtp", "ldap", "tls", "tls"]);
	});
});
