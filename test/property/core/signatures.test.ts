import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SignatureInput, SignatureVerdict } from "../../../src/core/crypto/verify-signature.ts";
import { BACKENDS, flipped, signatureInput } from "../../unit/core/crypto/signature-fixtures.ts";

const FILES = [
	...["rsa-sha256", "rsa-pss-sha256", "rsa-pss-key", "rsa-512-md5", "rsa-pss-2047"],
	...["ecdsa-sha256", "ecdsa-sha512", "ecdsa-sha256-secp256k1", "ecdsa-sha384-brainpoolP384t1"],
	...["ecdsa-sha256-p256-explicit", "ecdsa-sha256-compressed", "dsa-sha256", "ed25519", "ed448"],
];
const signed = fc.constantFrom(...FILES).map((file) => signatureInput(`certificates/signatures/${file}.pem`));
const bit = fc.nat({ max: 1 << 16 });
const VERDICTS: readonly string[] = ["valid", "invalid", "unsupported"];

const verdicts = (input: SignatureInput): Promise<SignatureVerdict[]> =>
	Promise.all(Object.values(BACKENDS).map((verify) => verify(input)));
const distinct = async (input: SignatureInput): Promise<SignatureVerdict[]> => [...new Set(await verdicts(input))];

describe("one bit changed anywhere", () => {
	test("in a signature makes it invalid to every backend", async () => {
		const property = fc.asyncProperty(signed, bit, async (input, at) => {
			expect(await distinct({ ...input, signature: flipped(input.signature, at) })).toEqual(["invalid"]);
		});
		await fc.assert(property, { numRuns: 150 });
	});

	test("in what was signed makes the signature invalid to every backend", async () => {
		const property = fc.asyncProperty(signed, bit, async (input, at) => {
			expect(await distinct({ ...input, signed: flipped(input.signed, at) })).toEqual(["invalid"]);
		});
		await fc.assert(property, { numRuns: 80 });
	});

	test("in the octets of the key leaves nothing valid, and all backends agree", async () => {
		const property = fc.asyncProperty(signed, bit, async (input, at) => {
			const { subjectPublicKeyInfo: spki } = input;
			// The last 30 octets of every one of these are key, not parameters of which some say nothing.
			const changed = Uint8Array.from([...spki.subarray(0, -30), ...flipped(spki.subarray(-30), at)]);
			const [verdict, ...others] = await distinct({ ...input, subjectPublicKeyInfo: changed });
			expect(others).toEqual([]);
			expect(verdict).not.toBe("valid");
		});
		await fc.assert(property, { numRuns: 200 });
	});

	test("in the algorithm never makes the backends disagree", async () => {
		const property = fc.asyncProperty(signed, bit, async (input, at) => {
			const changed = flipped(input.signatureAlgorithm, at);
			expect(await distinct({ ...input, signatureAlgorithm: changed })).toHaveLength(1);
		});
		await fc.assert(property, { numRuns: 200 });
	});
});

test("whatever the octets are, there is a verdict", async () => {
	const octets = fc.uint8Array({ maxLength: 80 });
	const anything = fc.record({
		signatureAlgorithm: fc.oneof(
			octets,
			signed.map((input) => input.signatureAlgorithm),
		),
		subjectPublicKeyInfo: fc.oneof(
			octets,
			signed.map((input) => input.subjectPublicKeyInfo),
		),
		signature: fc.oneof(
			octets,
			signed.map((input) => input.signature),
		),
		signed: octets,
	});
	const property = fc.asyncProperty(anything, async (input) => {
		for (const verdict of await verdicts(input)) expect(VERDICTS).toContain(verdict);
	});
	await fc.assert(property, { numRuns: 300 });
});
