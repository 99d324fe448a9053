import { describe, expect, test } from "vitest";
import type { ChainResult } from "../../../../src/core/chain/index.ts";
import { reasonView } from "../../../../src/core/present/chain/reason.ts";
import { verdictView } from "../../../../src/core/present/chain/verdict.ts";
import { CHAIN_MESSAGES } from "../../../../src/core/present/messages/chain.ts";
import { CHAIN_PROFILE_MESSAGES } from "../../../../src/core/present/messages/chain-profile.ts";
import { chainsOf } from "../chain/chain-of.ts";
import { extension, made } from "../chain/made-certificate.ts";
import { uri } from "../chain/names/named-certificate.ts";
import { oid, sequence } from "../der/build.ts";

const root = made({ subject: "Root" });
const issuing = made({ subject: "Issuing", issuer: "Root", ca: true });
const leaf = made({ subject: "api.example", issuer: "Issuing" });

const said = ({ best }: ChainResult) => {
	if (best?.reason === undefined) throw new Error("There is no reason.");
	return reasonView(best, best.reason);
};

describe("a verdict in words", () => {
	test("names both ends of a valid chain", async () => {
		const result = await chainsOf({ leaf, trusted: [root], untrusted: [issuing] });
		expect(verdictView(result)).toEqual({
			headline: "The chain from “api.example” to “Root” is valid.",
			reasons: [],
			hints: [],
			notes: [],
		});
	});

	test("tells that a certificate is trusted itself", async () => {
		const { headline } = verdictView(await chainsOf({ leaf: root, trusted: [root] }));
		expect(headline).toBe("“Root” is trusted itself.");
	});

	test("warns of an expired root beside the valid one", async () => {
		const old = made({ subject: "Old Root", notAfter: "250101000000Z" });
		const cross = made({ subject: "Root", issuer: "Old Root", ca: true });
		const { hints } = verdictView(await chainsOf({ leaf, trusted: [root, old], untrusted: [issuing, cross] }));
		expect(hints).toEqual([
			"Another chain leads over “Old Root”, which has expired; old software that tries that one first refuses the certificate.",
		]);
	});

	test("tells which truststore holds a CA that was re-keyed", async () => {
		const rekeyed = made({ subject: "Issuing", issuer: "Root", ca: true, key: "Issuing 2", notAfter: "280101000000Z" });
		const { reasons, hints } = verdictView(await chainsOf({ leaf, trusted: [rekeyed] }));
		expect(reasons[0]?.sentence).toMatch(
			/^“api\.example” was issued by a “CN=Issuing” with the key [0-9a-f:…]+; the “CN=Issuing” at hand has the key [0-9a-f:…]+\. The CA changed its key\.$/,
		);
		expect(hints).toEqual([
			"truststore.jks holds a “Issuing” with the same name but another key, valid until 2028-01-01 00:00:00 UTC: the CA was re-keyed.",
		]);
	});
});

describe("a reason in words", () => {
	test("tells where a missing issuer can be had", async () => {
		const url = "http://pki.example/issuing.der";
		const caIssuers = extension("1.3.6.1.5.5.7.1.1", sequence(sequence(oid("1.3.6.1.5.5.7.48.2"), uri(url))));
		const result = await chainsOf({ leaf: made({ subject: "api.example", issuer: "Issuing", extra: [caIssuers] }) });
		const { sentence, remedy, clause } = said(result);
		expect(sentence).toMatch(
			/^The issuer of “api\.example”, “CN=Issuing” \(key id ([0-9a-f]{2}:){8}…\), is in none of/,
		);
		expect(remedy).toBe(`The certificate names where to get it: ${url}`);
		expect(clause).toBe("RFC 5280 §6.1");
	});

	test("names the two certificates of a broken signature", async () => {
		const forged = made({ subject: "api.example", issuer: "Issuing", isForged: true });
		const { sentence } = said(await chainsOf({ leaf: forged, trusted: [issuing] }));
		expect(sentence).toBe("The signature on “api.example” was not made with the key of “Issuing”.");
	});

	test("tells an expired leaf from an expired CA by what to do", async () => {
		const expired = { notAfter: "250101000000Z" };
		const ofLeaf = said(
			await chainsOf({ leaf: made({ subject: "a.example", issuer: "Root", ...expired }), trusted: [root] }),
		);
		expect(ofLeaf).toMatchObject({
			sentence: "“a.example” expired on 2025-01-01 00:00:00 UTC.",
			remedy: "Renew it.",
		});
		const ofRoot = said(
			await chainsOf({
				leaf: made({ subject: "a.example", issuer: "Root" }),
				trusted: [made({ subject: "Root", ...expired })],
			}),
		);
		expect(ofRoot.remedy).toContain("Get the current certificate of this CA");
	});

	test("tells how the nearest name misses", async () => {
		const name = { kind: "dns", value: "x.api.example" } as const;
		const { sentence, remedy } = said(await chainsOf({ leaf, trusted: [issuing] }, { name }));
		expect(sentence).toBe("“api.example” is not a certificate for x.api.example; the names it has are: api.example.");
		expect(remedy).toBe(
			"Connect with one of its names, or have it issued again with x.api.example among its subjectAltNames.",
		);
	});

	test("is a sentence for every code, with every value in its place", () => {
		const enumerated: Readonly<Record<string, string>> = { reason: "keyCompromise", cause: "stale" };
		const data = new Proxy({}, { get: (_, field) => enumerated[String(field)] ?? `<${String(field)}>` });
		const messages = Object.entries({ ...CHAIN_MESSAGES, ...CHAIN_PROFILE_MESSAGES });
		expect(messages.length).toBeGreaterThan(50);
		for (const [code, message] of messages) {
			expect(message(data), code).toMatch(/^\S.*\.$/su);
			expect(message(data), code).not.toMatch(/undefined|\{\d\}|“\?”/);
		}
	});
});
