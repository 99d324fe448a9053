import type { ChainCase, Family } from "../chain-case.ts";
import { CA, NAMELESS_SERVER, serverFor } from "../extensions.ts";

const MISMATCH = "chain.server-name";
const NO_NAMES = "chain.no-subject-alt-name";

/** The names of a leaf, the host asked for, and what comes of it. */
const HOSTS: readonly (readonly [string, readonly string[], string, ChainCase["expected"]])[] = [
	["the same", ["DNS:www.example.com"], "www.example.com", "valid"],
	["in capitals", ["DNS:www.example.com"], "WWW.Example.COM", "valid"],
	["second of two", ["DNS:a.example", "DNS:b.example"], "b.example", "valid"],
	["another", ["DNS:www.example.com"], "example.com", MISMATCH],
	["wildcard", ["DNS:*.example.com"], "www.example.com", "valid"],
	["wildcard, two labels", ["DNS:*.example.com"], "a.b.example.com", MISMATCH],
	["wildcard, no label", ["DNS:*.example.com"], "example.com", MISMATCH],
	["part of a label", ["DNS:w*.example.com"], "www.example.com", MISMATCH],
	["wildcard further down", ["DNS:www.*.com"], "www.example.com", MISMATCH],
	["wildcard below the root", ["DNS:*.com"], "example.com", MISMATCH],
	["IPv4", ["IP:192.0.2.1"], "192.0.2.1", "valid"],
	["another IPv4", ["IP:192.0.2.1"], "192.0.2.2", MISMATCH],
	["IPv6", ["IP:2001:db8::1"], "2001:db8:0:0::1", "valid"],
	["IPv4 as a DNS name", ["DNS:192.0.2.1"], "192.0.2.1", MISMATCH],
	["A-label", ["DNS:xn--mnchen-3ya.example"], "xn--mnchen-3ya.example", "valid"],
];

/** Whom a leaf stands for. */
export const hostFamily: Family = async (authority) => {
	const root = await authority.issue({ subject: "Root", extensions: CA });
	const trusted = [root.der];
	const issue = (subject: string, extensions: readonly string[]) =>
		authority.issue({ subject, issuer: root, extensions }).then(({ der }) => der);
	const cases: ChainCase[] = [];
	for (const [id, names, host, expected] of HOSTS) {
		const leaf = await issue("leaf", serverFor(...names));
		cases.push({ id: `host: ${id}`, leaf, trusted, untrusted: [], host, expected });
	}
	const host = "www.example.com";
	const nameless = await issue(host, NAMELESS_SERVER);
	const other = await issue(host, serverFor("DNS:a.example"));
	const mailbox = await issue(host, serverFor("email:me@example.com"));
	return [
		...cases,
		{ id: "host: common name only", leaf: nameless, trusted, untrusted: [], host, expected: NO_NAMES },
		{ id: "host: common name beside another", leaf: other, trusted, untrusted: [], host, expected: MISMATCH },
		{ id: "host: common name beside a mailbox", leaf: mailbox, trusted, untrusted: [], host, expected: MISMATCH },
	];
};
