import { describe, expect, test } from "vitest";
import type { ChainOptions, ChainResult } from "../../../../src/core/chain/index.ts";
import { chainsOf } from "./chain-of.ts";
import { extension, type Made, made } from "./made-certificate.ts";
import { certificateIssuer, deltaIndicator, issuingDistributionPoint, type MadeCrl, madeCrl } from "./made-crl.ts";

const SERIAL = "0102";
const root = made({ subject: "Root" });
const issuing = made({ subject: "Issuing", issuer: "Root", ca: true, serial: "0a" });
const leaf = (more: Partial<Made> = {}) => made({ subject: "api.example", issuer: "Issuing", serial: SERIAL, ...more });

const verdict = (
	crls: readonly MadeCrl[],
	options: Partial<ChainOptions> = {},
	more: { readonly leaf?: Partial<Made>; readonly untrusted?: readonly Uint8Array[] } = {},
): Promise<ChainResult> =>
	chainsOf(
		{
			leaf: leaf(more.leaf),
			trusted: [root],
			untrusted: [issuing, ...(more.untrusted ?? [])],
			crls: crls.map(madeCrl),
		},
		options,
	);

const reason = async (...args: Parameters<typeof verdict>) => (await verdict(...args)).best?.reason;

const CRITICAL_NUMBER = extension("2.5.29.20", "020105", true);
const REVOKED = { revoked: [{ serial: SERIAL, reason: 1 }] };

describe("a revocation list of the pool", () => {
	test("that does not name the certificate changes nothing", async () => {
		expect((await verdict([{ issuer: "Issuing", revoked: [{ serial: "0103" }] }])).valid).toBe(true);
	});

	test("revokes a leaf and says since when and why", async () => {
		expect(await reason([{ issuer: "Issuing", ...REVOKED }])).toMatchObject({
			code: "chain.revoked",
			certificateIndex: 0,
			data: { reason: "keyCompromise", date: "2026-11-10T00:00:00Z", by: "CN=Issuing" },
		});
	});

	test("revokes an intermediate", async () => {
		expect(await reason([{ issuer: "Root", revoked: [{ serial: "0a" }] }])).toMatchObject({
			code: "chain.revoked",
			certificateIndex: 1,
		});
	});

	test("is not asked where the caller says so", async () => {
		expect((await verdict([{ issuer: "Issuing", ...REVOKED }], { revocation: "off" })).valid).toBe(true);
	});

	test("of every issuer is wanted where the caller requires it", async () => {
		const required = { revocation: "required" } as const;
		expect(await reason([{ issuer: "Issuing" }], required)).toMatchObject({
			code: "chain.revocation-unknown",
			certificateIndex: 1,
			data: { cause: "nothing-found" },
		});
		expect((await verdict([{ issuer: "Issuing" }, { issuer: "Root" }], required)).valid).toBe(true);
	});

	test.each([
		["out of date", "stale", { nextUpdate: "261115000000Z" }],
		["from a later time", "not-yet-valid", { thisUpdate: "261130000000Z" }],
		["without a number", "no-crl-number", { number: undefined }],
		["with a number that is critical", "no-crl-number", { number: undefined, extra: [CRITICAL_NUMBER] }],
		["by somebody else's key", "signer", { signer: "Somebody" }],
		[
			"with a critical extension that nobody knows",
			"unknown-critical-extension",
			{ extra: [extension("1.2.3.4", "0500", true)] },
		],
		[
			"with an entry that has one",
			"unknown-critical-extension",
			{ revoked: [{ serial: "7f", extra: [extension("1.2.3.4", "0500", true)] }] },
		],
	] as const)("%s decides nothing", async (_, cause, crl) => {
		expect(await reason([{ issuer: "Issuing", ...crl }])).toMatchObject({
			code: "chain.revocation-unknown",
			data: { cause },
		});
	});

	test("decides nothing where its issuer may not sign lists", async () => {
		const certSignOnly = made({ subject: "Issuing", issuer: "Root", ca: true, keyUsage: "0204" });
		const crls = [madeCrl({ issuer: "Issuing" })];
		const result = await chainsOf({ leaf: leaf(), trusted: [root], untrusted: [certSignOnly], crls });
		expect(result.best?.reason?.data).toEqual({ cause: "no-crl-sign" });
	});

	test("counts when another certificate of its issuer signed it", async () => {
		const signer = made({ subject: "Issuing", issuer: "Root", ca: true, key: "CRL signer", keyUsage: "0102" });
		const crl = { issuer: "Issuing", signer: "CRL signer", ...REVOKED };
		expect((await reason([crl], {}, { untrusted: [signer] }))?.code).toBe("chain.revoked");
		expect((await reason([crl]))?.data).toEqual({ cause: "signer" });
	});

	test("for CA certificates alone says nothing of a leaf", async () => {
		const caOnly = issuingDistributionPoint("8201ff");
		expect((await verdict([{ issuer: "Issuing", extra: [caOnly], ...REVOKED }])).valid).toBe(true);
		const userOnly = issuingDistributionPoint("8101ff");
		expect((await reason([{ issuer: "Issuing", extra: [userOnly], ...REVOKED }]))?.code).toBe("chain.revoked");
	});

	test("for some reasons leaves the others open", async () => {
		const keyCompromiseOnly = issuingDistributionPoint("83020640");
		expect(await reason([{ issuer: "Issuing", extra: [keyCompromiseOnly] }])).toMatchObject({
			code: "chain.revocation-unknown",
			data: { cause: "some-reasons" },
		});
	});

	test("of another issuer revokes what it names as that issuer's", async () => {
		const indirect = issuingDistributionPoint("8401ff");
		const entry = { serial: SERIAL, extra: [certificateIssuer("Other")] };
		expect((await verdict([{ issuer: "Issuing", extra: [indirect], revoked: [entry] }])).valid).toBe(true);
		const own = { serial: SERIAL, extra: [certificateIssuer("Issuing")] };
		expect((await reason([{ issuer: "Issuing", extra: [indirect], revoked: [own] }]))?.code).toBe("chain.revoked");
	});

	test("says nothing of a certificate that has no revocation information", async () => {
		const noRevAvail = { extra: [extension("2.5.29.56", "0500")] };
		const result = await verdict([{ issuer: "Root" }], { revocation: "required" }, { leaf: noRevAvail });
		expect(result.valid).toBe(true);
	});
});

describe("a delta", () => {
	const delta = (more: Partial<MadeCrl>): MadeCrl => ({
		issuer: "Issuing",
		number: "06",
		...more,
		extra: [deltaIndicator("05")],
	});

	test("adds a revocation to the list that it is based on", async () => {
		expect((await reason([{ issuer: "Issuing" }, delta(REVOKED)]))?.code).toBe("chain.revoked");
	});

	test("takes one away", async () => {
		const held = { issuer: "Issuing", revoked: [{ serial: SERIAL, reason: 6 }] };
		const released = delta({ revoked: [{ serial: SERIAL, reason: 8 }] });
		expect((await reason([held]))?.code).toBe("chain.revoked");
		expect((await verdict([held, released])).valid).toBe(true);
	});

	test("that is older than the list counts for nothing", async () => {
		expect((await verdict([{ issuer: "Issuing", number: "07" }, delta(REVOKED)])).valid).toBe(true);
	});

	test("alone is no list", async () => {
		expect((await verdict([delta(REVOKED)])).valid).toBe(true);
	});
});
