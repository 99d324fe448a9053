import { describe, expect, test } from "vitest";
import type { SignatureInput, SignatureVerdict } from "../../../../src/core/crypto/verify-signature.ts";
import { BACKENDS, flipped, SELF_SIGNED, signatureInput } from "./signature-fixtures.ts";

/** Curves over binary fields are computed by OpenSSL alone. */
const byHostAlone = (path: string): boolean => path.includes("sect");
const isComputedNowhere = (path: string): boolean => path.includes("sm2");

const verdicts = (input: SignatureInput): Promise<SignatureVerdict[]> =>
	Promise.all(Object.values(BACKENDS).map((verify) => verify(input)));

/** What each backend has to say where `verdict` is the right answer. */
function expected(path: string, verdict: SignatureVerdict): SignatureVerdict[] {
	return Object.keys(BACKENDS).map((name) => {
		if (isComputedNowhere(path)) return "unsupported";
		return byHostAlone(path) && !/host|all/.test(name) ? "unsupported" : verdict;
	});
}

describe.each(SELF_SIGNED)("the signature of %s", (path) => {
	const input = signatureInput(path);
	const invalid = expected(path, "invalid");

	test("is valid to every backend that computes it", async () => {
		expect(await verdicts(input)).toEqual(expected(path, "valid"));
	});

	test("is invalid after one bit of what was signed was changed", async () => {
		expect(await verdicts({ ...input, signed: flipped(input.signed, 12 * 8) })).toEqual(invalid);
	});

	test("is invalid after its last bit was changed", async () => {
		const { signature } = input;
		expect(await verdicts({ ...input, signature: flipped(signature, 8 * (signature.length - 1)) })).toEqual(invalid);
	});

	test("is invalid with an octet missing or too many", async () => {
		const { signature } = input;
		const invalid = Object.keys(BACKENDS).map(() => (isComputedNowhere(path) ? "unsupported" : "invalid"));
		expect(await verdicts({ ...input, signature: signature.subarray(1) })).toEqual(invalid);
		expect(await verdicts({ ...input, signature: signature.subarray(0, -1) })).toEqual(invalid);
		expect(await verdicts({ ...input, signature: Uint8Array.of(...signature, 0) })).toEqual(invalid);
		expect(await verdicts({ ...input, signature: new Uint8Array() })).toEqual(invalid);
	});

	test("is not valid by another key", async () => {
		const { subjectPublicKeyInfo: spki } = input;
		const changed = await verdicts({ ...input, subjectPublicKeyInfo: flipped(spki, 8 * (spki.length - 9)) });
		expect(changed).not.toContain("valid");
	});
});
