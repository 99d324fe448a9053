import { describe, expect, test } from "vitest";
import { SignatureCache } from "../../../../src/core/chain/index.ts";
import { oid, sequence } from "../der/build.ts";
import { chainsOf, codes, names } from "./chain-of.ts";
import { extension, made } from "./made-certificate.ts";
import { uri } from "./names/named-certificate.ts";

const root = made({ subject: "Root" });
const issuing = made({ subject: "Issuing", issuer: "Root", ca: true });
const leaf = made({ subject: "api.example", issuer: "Issuing" });

describe("a search", () => {
	test("finds the way from a leaf over an intermediate to the anchor", async () => {
		const result = await chainsOf({ leaf, trusted: [root], untrusted: [issuing] });
		expect(result).toMatchObject({ valid: true, verdict: "valid" });
		expect(names(result)).toEqual(["api.example", "Issuing", "Root"]);
		expect(result.best?.edges).toEqual([{ signature: "valid" }, { signature: "valid" }]);
		expect(result.best?.anchor?.origins).toEqual([{ kind: "truststore", label: "truststore.jks" }]);
		expect(result.budget).toMatchObject({ signatures: 2, paths: 1, nodes: 2, exhausted: undefined });
	});

	test("ends at an anchor that is itself issued by somebody", async () => {
		const result = await chainsOf({ leaf, trusted: [issuing] });
		expect(result.valid).toBe(true);
		expect(names(result)).toEqual(["api.example", "Issuing"]);
	});

	test("takes a leaf that is trusted itself", async () => {
		const result = await chainsOf({ leaf, trusted: [leaf] });
		expect(result.valid).toBe(true);
		expect(result.best?.certificates.length).toBe(1);
	});

	test("shows the ways over every cross-signed certificate, the valid one first", async () => {
		const expiredRoot = made({ subject: "Old Root", notAfter: "250101000000Z" });
		const crossSigned = made({ subject: "Root", issuer: "Old Root", ca: true });
		const result = await chainsOf({ leaf, trusted: [expiredRoot, root], untrusted: [crossSigned, issuing] });
		expect(result.valid).toBe(true);
		expect(names(result)).toEqual(["api.example", "Issuing", "Root"]);
		expect(result.paths.map(({ verdict }) => verdict)).toEqual(["valid", "invalid"]);
		expect(result.paths[1]?.reason).toMatchObject({ code: "chain.expired", certificateIndex: 3 });
	});

	test("stops at the first valid way when that is enough", async () => {
		const crossSigned = made({ subject: "Root", issuer: "Other Root", ca: true });
		const parts = { leaf, trusted: [made({ subject: "Other Root" }), root], untrusted: [crossSigned, issuing] };
		expect((await chainsOf(parts)).paths.length).toBe(2);
		expect((await chainsOf(parts, { find: "first" })).paths.length).toBe(1);
	});

	test("finds an issuer whose name is written in another case and string type", async () => {
		const shouting = made({ subject: "ISSUING", issuer: "Root", ca: true, key: "Issuing" });
		expect((await chainsOf({ leaf, trusted: [root], untrusted: [shouting] })).valid).toBe(true);
	});

	test("takes a key for the same however its point is written", async () => {
		const expired = made({ subject: "Issuing", issuer: "Root", ca: true, notAfter: "250101000000Z" });
		const again = made({ subject: "Issuing", issuer: "Root", ca: true, isCompressed: true });
		for (const untrusted of [
			[expired, again],
			[again, expired],
		])
			expect((await chainsOf({ leaf, trusted: [root], untrusted })).valid).toBe(true);
	});

	test("does not get lost where CAs certify each other", async () => {
		const a = made({ subject: "A", issuer: "B", ca: true });
		const b = made({ subject: "B", issuer: "A", ca: true });
		const result = await chainsOf({ leaf: made({ subject: "leaf.example", issuer: "A" }), untrusted: [a, b] });
		expect(result).toMatchObject({ valid: false, verdict: "incomplete" });
		expect(codes(result)).toEqual(["chain.only-cycles"]);
	});

	test("verifies nothing again that a shared cache remembers", async () => {
		const signatures = new SignatureCache();
		const parts = { leaf, trusted: [root], untrusted: [issuing] };
		expect((await chainsOf(parts, { signatures })).budget.signatures).toBe(2);
		expect((await chainsOf(parts, { signatures })).budget.signatures).toBe(0);
	});

	test("never takes the verdict on one certificate for another with the same signature", async () => {
		const signatures = new SignatureCache();
		await chainsOf({ leaf, trusted: [issuing] }, { signatures });
		const renamed = leaf.slice();
		renamed[Buffer.from(renamed).indexOf("api.example")] = "b".charCodeAt(0);
		const result = await chainsOf({ leaf: renamed, trusted: [issuing] }, { signatures });
		expect(codes(result)).toContain("chain.signature-invalid");
	});
});

describe("a way that ends too early", () => {
	const url = "http://pki.example/issuing.der";
	const caIssuers = extension("1.3.6.1.5.5.7.1.1", sequence(sequence(oid("1.3.6.1.5.5.7.48.2"), uri(url))));

	test("tells whose certificate is missing and where it can be had", async () => {
		const result = await chainsOf({ leaf: made({ subject: "api.example", issuer: "Issuing", extra: [caIssuers] }) });
		expect(result.verdict).toBe("incomplete");
		expect(result.best?.reason).toMatchObject({ code: "chain.issuer-not-found", certificateIndex: 0 });
		expect(result.best?.missing?.issuer.toString()).toBe("CN=Issuing");
		expect(result.best?.missing?.caIssuers).toEqual([url]);
		expect(result.best?.missing?.keyIdentifier).toMatch(/^[0-9a-f]{40}$/);
	});

	test("at a CA of the same name with another key tells that it was re-keyed", async () => {
		const rekeyed = made({ subject: "Issuing", issuer: "Root", ca: true, key: "Issuing 2" });
		const result = await chainsOf({ leaf, trusted: [root], untrusted: [rekeyed] });
		expect(result.best?.reason?.code).toBe("chain.issuer-rekeyed");
		expect(result.best?.nearMisses.map(({ kind }) => kind)).toEqual(["same-name-other-key"]);
	});

	test("beside a CA with the same key and another name tells that it was renamed", async () => {
		const renamed = made({ subject: "Issuing CA", issuer: "Root", ca: true, key: "Issuing" });
		const result = await chainsOf({ leaf, trusted: [root], untrusted: [renamed] });
		expect(result.best?.reason?.code).toBe("chain.issuer-not-found");
		expect(result.best?.nearMisses.map(({ kind }) => kind)).toEqual(["same-key-other-name"]);
	});

	test("at a root that nobody trusts lacks no certificate", async () => {
		const result = await chainsOf({ leaf, untrusted: [issuing, root] });
		expect(result.best?.reason).toMatchObject({ code: "chain.untrusted-root", certificateIndex: 2 });
		expect(result.best?.missing).toBeUndefined();
	});

	test("for a signature that the issuer did not make names the two", async () => {
		const forged = made({ subject: "api.example", issuer: "Issuing", isForged: true });
		const result = await chainsOf({ leaf: forged, trusted: [root], untrusted: [issuing] });
		expect(result.verdict).toBe("invalid");
		expect(result.best?.reason).toMatchObject({ code: "chain.signature-invalid", certificateIndex: 0 });
		expect(names(result)).toEqual(["api.example", "Issuing"]);
		expect(result.best?.edges).toEqual([{ signature: "invalid" }]);
	});
});
