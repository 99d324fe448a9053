import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { type ChainResult, validateChain } from "../../../../src/core/chain/index.ts";
import { element, type Octets, octets, oid, sequence, text } from "../der/build.ts";
import { AT, keyPair, type Made, made, signed } from "./made-certificate.ts";
import { CN, name } from "./names/named-certificate.ts";

const OCSP_SIGNING = "1.3.6.1.5.5.7.3.9";
const SERIAL = "0102";
const root = made({ subject: "Root" });
const leaf = made({ subject: "api.example", issuer: "Root", serial: SERIAL });

const GOOD = "8000";
const REVOKED = element(0xa1, text(0x18, "20261110000000Z"), "a0030a0101");
const UNKNOWN = "8200";

const sha1 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash("sha1").update(bytes).digest());
const time = (value: string): Uint8Array => text(0x18, value);

interface Answer {
	readonly status: Octets;
	/** Label of the key; default: that of the issuer. */
	readonly signer?: string;
	readonly certificates?: readonly Uint8Array[];
	readonly thisUpdate?: string;
	readonly nextUpdate?: string;
	readonly serial?: string;
}

/** The DER of an OCSPResponse (RFC 6960 §4.2.1) about a certificate of Root. */
function response({ status, signer = "Root", certificates = [], serial = SERIAL, ...times }: Answer): Uint8Array {
	const { thisUpdate = "20261120000000Z", nextUpdate = "20261201000000Z" } = times;
	const nameHash = sha1(octets(name([CN, "Root"])));
	const keyHash = sha1(keyPair("Root").spki.subarray(26));
	const certId = sequence(
		sequence(oid("1.3.14.3.2.26"), "0500"),
		element(0x04, nameHash),
		element(0x04, keyHash),
		element(0x02, serial),
	);
	const single = sequence(certId, status, time(thisUpdate), element(0xa0, time(nextUpdate)));
	const data = sequence(element(0xa2, element(0x04, keyHash)), time(thisUpdate), sequence(single));
	const [tbs, algorithm, signature] = parts(signed(data, signer));
	const certs = certificates.length === 0 ? [] : [element(0xa0, sequence(...certificates))];
	const basic = sequence(tbs, algorithm, signature, ...certs);
	const bytes = sequence(oid("1.3.6.1.5.5.7.48.1.1"), element(0x04, basic));
	return octets(sequence("0a0100", element(0xa0, bytes)));
}

/** The three members of a SEQUENCE with one- or two-octet lengths. */
function parts(der: Uint8Array): [Uint8Array, Uint8Array, Uint8Array] {
	const header = (at: number): number => ((der[at + 1] as number) < 0x80 ? 2 : 2 + ((der[at + 1] as number) & 0x7f));
	const length = (at: number): number => {
		const first = der[at + 1] as number;
		if (first < 0x80) return first;
		return der.subarray(at + 2, at + header(at)).reduce((sum, octet) => sum * 256 + octet, 0);
	};
	const members: Uint8Array[] = [];
	for (let at = header(0); at < der.length; at += header(at) + length(at))
		members.push(der.subarray(at, at + header(at) + length(at)));
	return members as [Uint8Array, Uint8Array, Uint8Array];
}

const judged = (answer: Answer): Promise<ChainResult> =>
	validateChain({ leaf, trusted: [root], ocspResponses: [response(answer)] }, { at: AT });

const responder = (more: Partial<Made> = {}) =>
	made({ subject: "Responder", issuer: "Root", purposes: [OCSP_SIGNING], altNames: [], ...more });

describe("an OCSP response of the pool", () => {
	test("that is good keeps the chain valid, also where a status is required", async () => {
		expect((await judged({ status: GOOD })).valid).toBe(true);
		const ocspResponses = [response({ status: GOOD })];
		const required = { at: AT, revocation: "required" } as const;
		expect((await validateChain({ leaf, trusted: [root], ocspResponses }, required)).valid).toBe(true);
		expect((await validateChain({ leaf, trusted: [root] }, required)).valid).toBe(false);
	});

	test("revokes and says when and why", async () => {
		const { best } = await judged({ status: REVOKED });
		expect(best?.reason).toMatchObject({
			code: "chain.revoked",
			data: { date: "2026-11-10T00:00:00Z", reason: "keyCompromise", by: "OCSP" },
		});
	});

	test.each([
		["whose responder does not know the certificate", "responder-unknown", { status: UNKNOWN }],
		["out of date", "stale", { status: GOOD, nextUpdate: "20261121000000Z" }],
		["from a later time", "not-yet-valid", { status: GOOD, thisUpdate: "20261130000000Z" }],
		["signed by a stranger", "signer", { status: GOOD, signer: "Stranger" }],
	])("%s decides nothing", async (_, cause, answer) => {
		expect((await judged(answer)).best?.reason).toMatchObject({ code: "chain.revocation-unknown", data: { cause } });
	});

	test("about another certificate changes nothing", async () => {
		expect((await judged({ status: REVOKED, serial: "0103" })).valid).toBe(true);
	});

	test("may be signed by whom the issuer certified for that, and by nobody else", async () => {
		const delegated = { status: REVOKED, signer: "Responder" };
		const code = async (certificate: Uint8Array) =>
			(await judged({ ...delegated, certificates: [certificate] })).best?.reason?.code;
		expect(await code(responder())).toBe("chain.revoked");
		expect(await code(responder({ purposes: ["1.3.6.1.5.5.7.3.1"] }))).toBe("chain.revocation-unknown");
		expect(await code(responder({ notAfter: "260101000000Z" }))).toBe("chain.revocation-unknown");
		expect(await code(responder({ issuer: "Root", signer: "Stranger" }))).toBe("chain.revocation-unknown");
	});
});
