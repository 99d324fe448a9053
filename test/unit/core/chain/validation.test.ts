import { describe, expect, test } from "vitest";
import type { ChainOptions } from "../../../../src/core/chain/index.ts";
import { element, oid, sequence } from "../der/build.ts";
import { chainsOf, codes } from "./chain-of.ts";
import { CLIENT_AUTH, extension, type Made, made, SERVER_AUTH } from "./made-certificate.ts";
import { constraints, dns, subtree } from "./names/named-certificate.ts";

/** Codes of the best path of root, issuing CA and leaf, each changed by what is given. */
async function judged(
	changes: { readonly root?: Partial<Made>; readonly issuing?: Partial<Made>; readonly leaf?: Partial<Made> },
	options: Partial<ChainOptions> = {},
): Promise<readonly string[]> {
	const root = made({ subject: "Root", ...changes.root });
	const issuing = made({ subject: "Issuing", issuer: "Root", ca: true, ...changes.issuing });
	const leaf = made({ subject: "api.example", issuer: "Issuing", ...changes.leaf });
	const result = await chainsOf({ leaf, trusted: [root], untrusted: [issuing] }, options);
	expect(result.valid).toBe(codes(result).length === 0);
	return codes(result);
}

const OVER = "250101000000Z";
const AHEAD = "270101000000Z";
const CERT_SIGN_ONLY = "0204";
const CRL_SIGN_ONLY = "0102";
const SERVER = { purpose: "server" } as const;

const nameConstraints = (...permitted: Uint8Array[]) =>
	extension("2.5.29.30", constraints({ permitted: permitted.map((base) => subtree(base)) }), true);

describe("a tidy chain", () => {
	test("is valid", async () => {
		expect(await judged({})).toEqual([]);
	});

	test.each(["server", "client", "any"] as const)("is valid for the purpose %s", async (purpose) => {
		expect(await judged({}, { purpose })).toEqual([]);
	});
});

describe("validity", () => {
	test.each([
		["leaf", "chain.expired", { leaf: { notAfter: OVER } }],
		["issuing CA", "chain.expired", { issuing: { notAfter: OVER } }],
		["anchor", "chain.expired", { root: { notAfter: OVER } }],
		["leaf that begins later", "chain.not-yet-valid", { leaf: { notBefore: AHEAD } }],
		["leaf whose date is none", "chain.validity-unreadable", { leaf: { notAfter: "991399000000Z" } }],
	] as const)("of the %s is judged", async (_, code, changes) => {
		expect(await judged(changes)).toContain(code);
	});

	test("includes its first and its last second", async () => {
		const leaf = { notBefore: "261122120000Z", notAfter: "261122120001Z" };
		const at = (text: string) => ({ at: Date.parse(text) });
		expect(await judged({ leaf }, at("2026-11-22T12:00:00Z"))).toEqual([]);
		expect(await judged({ leaf }, at("2026-11-22T12:00:01.500Z"))).toEqual([]);
		expect(await judged({ leaf }, at("2026-11-22T12:00:02Z"))).toEqual(["chain.expired"]);
		expect(await judged({ leaf }, at("2026-11-22T11:59:59Z"))).toEqual(["chain.not-yet-valid"]);
	});

	test("of an anchor that is no more than a name and a key does not count", async () => {
		expect(await judged({ root: { notAfter: OVER } }, { anchor: "nameAndKey" })).toEqual([]);
	});
});

describe("who may issue", () => {
	test.each([
		["an intermediate that is no CA", "chain.not-a-ca", { issuing: { ca: false } }],
		["an anchor of version 3 that is no CA", "chain.not-a-ca", { root: { ca: false } }],
		["an intermediate of version 1", "chain.version", { issuing: { version: 1 } }],
		["an intermediate whose key may only sign CRLs", "chain.key-cert-sign", { issuing: { keyUsage: CRL_SIGN_ONLY } }],
		["an anchor whose key may only sign CRLs", "chain.key-cert-sign", { root: { keyUsage: CRL_SIGN_ONLY } }],
		["a root that allows no CA below it", "chain.path-length", { root: { pathLength: 0 } }],
	] as const)("is not %s", async (_, code, changes) => {
		expect(await judged(changes)).toContain(code);
	});

	test("is an anchor of version 1: its owner says so", async () => {
		expect(await judged({ root: { version: 1 } }, { conformance: "report" })).toEqual([]);
	});

	test("is an intermediate whose path length allows leaves", async () => {
		expect(await judged({ issuing: { pathLength: 0, keyUsage: CERT_SIGN_ONLY } })).toEqual([]);
	});

	test("is nobody beyond the depth that the caller allows", async () => {
		expect(await judged({}, { maxIntermediates: 0 })).toEqual(["chain.depth"]);
		expect(await judged({}, { maxIntermediates: 1 })).toEqual([]);
	});
});

describe("purposes", () => {
	test.each([
		["a leaf for clients", "chain.purpose", { leaf: { purposes: [CLIENT_AUTH] } }],
		["a CA for clients", "chain.issuer-purpose", { issuing: { purposes: [CLIENT_AUTH] } }],
		["a root for clients", "chain.issuer-purpose", { root: { purposes: [CLIENT_AUTH] } }],
		["a key that only agrees to nothing TLS needs", "chain.key-usage", { leaf: { keyUsage: "0640" } }],
	] as const)("do not let %s serve", async (_, code, changes) => {
		expect(await judged(changes, SERVER)).toEqual([code]);
	});

	test("that are both there serve both ways", async () => {
		const leaf = { purposes: [SERVER_AUTH, CLIENT_AUTH] };
		expect(await judged({ leaf }, SERVER)).toEqual([]);
		expect(await judged({ leaf }, { purpose: "client" })).toEqual([]);
	});

	test("of a client under mtlsClient want a key that signs", async () => {
		const leaf = { keyUsage: "0520", purposes: [CLIENT_AUTH] };
		expect(await judged({ leaf }, { profile: "mtlsClient" })).toEqual(["chain.key-usage"]);
		expect(await judged({ leaf: { purposes: [CLIENT_AUTH] } }, { profile: "mtlsClient" })).toEqual([]);
		expect(await judged({ leaf: { purposes: [SERVER_AUTH] } }, { profile: "mtlsClient" })).toEqual(["chain.purpose"]);
	});
});

describe("names", () => {
	const inside = nameConstraints(dns("example"));
	const outside = nameConstraints(dns("other.test"));

	test.each(["root", "issuing"] as const)("inside of what the %s permits are let pass", async (who) => {
		expect(await judged({ [who]: { extra: [inside] } })).toEqual([]);
	});

	test.each(["root", "issuing"] as const)("outside of what the %s permits are not", async (who) => {
		expect(await judged({ [who]: { extra: [outside] } })).toEqual(["chain.name-not-permitted"]);
	});

	test("that an anchor constrains are free where the anchor is a name and a key", async () => {
		expect(await judged({ root: { extra: [outside] } }, { anchor: "nameAndKey" })).toEqual([]);
	});

	test("of a server are looked for in the subjectAltName alone", async () => {
		const asked = { name: { kind: "dns", value: "api.example" } } as const;
		expect(await judged({}, asked)).toEqual([]);
		expect(await judged({ leaf: { altNames: [] } }, asked)).toEqual(["chain.no-subject-alt-name"]);
		expect(await judged({ leaf: { altNames: [dns("www.example")] } }, asked)).toEqual(["chain.server-name"]);
	});
});

describe("extensions", () => {
	const unknown = (critical: boolean) => extension("1.3.6.1.4.1.55738.666.1", "0500", critical);

	test.each(["root", "issuing", "leaf"] as const)("of the %s that are critical have to be known", async (who) => {
		expect(await judged({ [who]: { extra: [unknown(true)] } })).toEqual(["chain.unknown-critical-extension"]);
		expect(await judged({ [who]: { extra: [unknown(false)] } })).toEqual([]);
	});

	test("that validation looks at have to be readable and single", async () => {
		const broken = extension("2.5.29.37", "0500");
		expect(await judged({ leaf: { extra: [broken] } })).toContain("chain.undecodable-extension");
		const twice = extension("2.5.29.17", sequence(dns("b.example")));
		expect(await judged({ leaf: { extra: [twice] } })).toContain("chain.duplicate-extension");
	});
});

describe("policies", () => {
	const policies = (...dotted: string[]) =>
		extension("2.5.29.32", sequence(...dotted.map((each) => sequence(oid(each)))));
	const required = extension("2.5.29.36", sequence("800100"), true);

	test("that a CA requires have to be the leaf's too", async () => {
		const issuing = { extra: [policies("1.2.3"), required] };
		expect(await judged({ issuing, leaf: { extra: [policies("1.2.3")] } })).toEqual([]);
		expect(await judged({ issuing, leaf: { extra: [policies("1.2.4")] } })).toEqual(["chain.policy-required"]);
		expect(await judged({ issuing })).toEqual(["chain.policy-required"]);
	});

	test("that the caller accepts have to be among the valid ones", async () => {
		const all = { issuing: { extra: [policies("1.2.3")] }, leaf: { extra: [policies("1.2.3")] } };
		const accepting = (policy: string) => ({
			policies: { initialPolicySet: [policy], initialExplicitPolicy: true },
		});
		expect(await judged(all, accepting("1.2.3"))).toEqual([]);
		expect(await judged(all, accepting("1.2.4"))).toEqual(["chain.policy-required"]);
	});

	test("are not mapped to anyPolicy", async () => {
		const mapping = sequence(sequence(oid("1.2.3"), oid("2.5.29.32.0")));
		const issuing = { extra: [policies("1.2.3"), extension("2.5.29.33", mapping, true)] };
		expect(await judged({ issuing })).toEqual(["chain.policy-mapping-any"]);
	});
});

describe("a certificate that breaks the profile of RFC 5280", () => {
	const CASES: readonly (readonly [string, string, Parameters<typeof judged>[0]])[] = [
		["a negative serial number", "chain.serial-not-positive", { leaf: { serial: "ff" } }],
		["a serial number of 21 octets", "chain.serial-too-long", { leaf: { serial: "11".repeat(21) } }],
		["no key identifiers", "chain.no-authority-key-identifier", { leaf: { withoutIdentifiers: true } }],
		["no identifier of a CA's own key", "chain.no-subject-key-identifier", { root: { withoutIdentifiers: true } }],
		["keyCertSign without cA", "chain.key-cert-sign-without-ca", { leaf: { keyUsage: CERT_SIGN_ONLY } }],
		[
			"name constraints in a leaf",
			"chain.extension-in-end-entity",
			{ leaf: { extra: [nameConstraints(dns("example"))] } },
		],
		[
			"an authorityInfoAccess that is critical",
			"chain.criticality",
			{
				leaf: {
					extra: [
						extension("1.3.6.1.5.5.7.1.1", sequence(sequence(oid("1.3.6.1.5.5.7.48.1"), dns("ocsp.example"))), true),
					],
				},
			},
		],
		["an extKeyUsage without purposes", "chain.empty-extension", { leaf: { purposes: [] } }],
		["noRevAvail in a CA", "chain.extension-in-ca", { issuing: { extra: [extension("2.5.29.56", "0500")] } }],
	];

	test.each(CASES)("by %s is refused", async (_, code, changes) => {
		expect(await judged(changes)).toContain(code);
	});

	test.each(CASES)("by %s is let pass with a note where only paths are validated", async (_, code, changes) => {
		const root = made({ subject: "Root", ...changes.root });
		const issuing = made({ subject: "Issuing", issuer: "Root", ca: true, ...changes.issuing });
		const leaf = made({ subject: "api.example", issuer: "Issuing", ...changes.leaf });
		const { valid, best } = await chainsOf({ leaf, trusted: [root], untrusted: [issuing] }, { conformance: "report" });
		expect(valid).toBe(true);
		expect(best?.notes.map((note) => note.code)).toContain(code);
	});
});

describe("a chain for everybody's browser", () => {
	const tidy = { purposes: [SERVER_AUTH], notBefore: "261001000000Z", notAfter: "270301000000Z" };
	const PUBLIC = { profile: "publicTls" } as const;

	test("is valid when it keeps to the Baseline Requirements", async () => {
		expect(await judged({ leaf: tidy }, PUBLIC)).toEqual([]);
	});

	test.each([
		["valid for too long", "chain.validity-too-long", { leaf: { ...tidy, notAfter: "270601000000Z" } }],
		["without purposes", "chain.no-extended-key-usage", { leaf: { ...tidy, purposes: undefined } }],
		["for any purpose", "chain.any-extended-key-usage", { leaf: { ...tidy, purposes: ["2.5.29.37.0"] } }],
		["that is a CA", "chain.ca-as-leaf", { leaf: { ...tidy, ca: true } }],
		[
			"with a common name that is no alternative name",
			"chain.common-name-not-in-san",
			{ leaf: { ...tidy, altNames: [dns("b.example")] } },
		],
		["for a top-level domain", "chain.wildcard-too-wide", { leaf: { ...tidy, altNames: [dns("*.example")] } }],
		["below a root with purposes", "chain.root-extended-key-usage", { root: { purposes: [SERVER_AUTH] }, leaf: tidy }],
	] as const)("is none %s", async (_, code, changes) => {
		expect(await judged(changes as Parameters<typeof judged>[0], PUBLIC)).toContain(code);
	});
});

describe("bytes that are no certificate", () => {
	test.each([
		["nothing", new Uint8Array()],
		["an empty SEQUENCE", element(0x30)],
		["text", new TextEncoder().encode("no certificate at all")],
		["half of one", made({ subject: "x.example" }).subarray(0, 200)],
	])("give a verdict: %s", async (_, leaf) => {
		const result = await chainsOf({ leaf, trusted: [made({ subject: "Root" })] });
		expect(result.valid).toBe(false);
		expect(codes(result).length).toBeGreaterThan(0);
	});
});
