import { webcrypto } from "node:crypto";
import { describe, expect, test, vi } from "vitest";
import {
	type HostQuestion,
	type SignatureHost,
	verifySignature,
} from "../../../../src/core/crypto/verify-signature.ts";
import type { SubtleCrypto } from "../../../../src/core/crypto/web-crypto.ts";
import { signatureHost } from "../../../../src/platform/node.ts";
import { flipped, SELF_SIGNED, signatureInput } from "./signature-fixtures.ts";

const P384 = signatureInput("certificates/signatures/ecdsa-sha384.pem");
const RIPEMD160 = signatureInput("certificates/signatures/rsa-ripemd160.pem");
const answering = (answer: boolean | undefined): SignatureHost => ({ verify: vi.fn(() => answer) });

/** The host's Web Cryptography, with its calls counted. */
function counted(): SubtleCrypto & { importKey: ReturnType<typeof vi.fn> } {
	const { subtle } = webcrypto as unknown as { subtle: SubtleCrypto };
	return {
		importKey: vi.fn(subtle.importKey.bind(subtle)),
		verify: subtle.verify.bind(subtle),
	} as unknown as ReturnType<typeof counted>;
}

describe("who verifies a signature", () => {
	test("is the host alone where it answers", async () => {
		const subtle = counted();
		expect(await verifySignature(P384, answering(true), subtle)).toBe("valid");
		expect(await verifySignature(P384, answering(false), subtle)).toBe("invalid");
		expect(subtle.importKey).not.toHaveBeenCalled();
	});

	test("is Web Cryptography where the host does not take it, which imports a key once", async () => {
		const subtle = counted();
		const other = { ...P384, signature: flipped(P384.signature, 8 * 20) };
		expect(await verifySignature(P384, answering(undefined), subtle)).toBe("valid");
		expect(await verifySignature(other, answering(undefined), subtle)).toBe("invalid");
		expect(subtle.importKey).toHaveBeenCalledTimes(1);
	});

	test("is a library where a host's no may mean that it lacks the digest", async () => {
		expect(await verifySignature(RIPEMD160, answering(false))).toBe("valid");
		const { signed } = RIPEMD160;
		expect(await verifySignature({ ...RIPEMD160, signed: flipped(signed, 99) }, answering(false))).toBe("invalid");
	});

	test("is never a host with a key of unusual size or in an unusual form", async () => {
		const asked: HostQuestion[] = [];
		const host: SignatureHost = { verify: (question) => void asked.push(question) };
		await verifySignature(signatureInput("certificates/signatures/rsa-512-md5.pem"), host);
		expect(asked).toEqual([]);
		await verifySignature(signatureInput("certificates/signatures/ecdsa-sha256-p256-explicit.pem"), host);
		const named = signatureInput("certificates/signatures/ecdsa-sha256.pem").subjectPublicKeyInfo.length;
		expect(asked.map(({ key }) => key.subjectPublicKeyInfo.length)).toEqual([named]);
	});
});

test("Node answers for everything but what OpenSSL 3.0 does not have", async () => {
	const unanswered: string[] = [];
	for (const path of SELF_SIGNED) {
		const answers: (boolean | undefined)[] = [];
		const host: SignatureHost = {
			verify: (question) => {
				answers.push(signatureHost.verify(question));
				return answers[0];
			},
		};
		await verifySignature(signatureInput(path), host);
		if (answers[0] !== true) unanswered.push(path.replace(/.*\//, ""));
	}
	const without = unanswered.filter((file) => !/^(ml|slh)-dsa/.test(file));
	expect(without.sort()).toEqual(
		[
			...["ecdsa-shake128.pem", "ecdsa-shake256.pem", "rsa-pss-shake128.pem", "rsa-pss-shake256.pem"],
			...["rsa-md2.pem", "sm2-sm3.pem"],
			// Below the size that every host takes.
			"rsa-512-md5.pem",
			// Node has no way to say that MGF1 runs on another digest.
			...["rsa-pss-key-mgf1-sha256.pem", "rsa-pss-sha512-mgf1-sha1.pem"],
		].sort(),
	);
});
