import { expect, test } from "vitest";
import { Budget } from "../../../../src/core/chain/budget.ts";
import { SignatureCache } from "../../../../src/core/chain/signature-cache.ts";
import { SignatureChecker } from "../../../../src/core/chain/signature-checker.ts";
import { signatureHost } from "../../../../src/platform/node.ts";
import { flipped, signatureInput } from "../crypto/signature-fixtures.ts";
import { AT } from "./made-certificate.ts";

const input = signatureInput("certificates/signatures/ecdsa-sha256-sect283k1.pem");
const options = (signatures: SignatureCache) => ({ at: AT, signatures });

test("what one search could not verify is verified by the next one that has a host for it", async () => {
	const signatures = new SignatureCache();
	const without = new SignatureChecker(options(signatures), new Budget());
	expect(await without.verify(input, input.subjectPublicKeyInfo)).toBe("unsupported");
	const withHost = new SignatureChecker({ ...options(signatures), host: signatureHost }, new Budget());
	expect(await withHost.verify(input, input.subjectPublicKeyInfo)).toBe("valid");
});

test("a verdict is remembered for the same octets alone, and costs no budget again", async () => {
	const signatures = new SignatureCache();
	const budget = new Budget({ signatures: 2 });
	const checker = new SignatureChecker({ ...options(signatures), host: signatureHost }, budget);
	const verify = (signed: Uint8Array) => checker.verify({ ...input, signed }, input.subjectPublicKeyInfo);
	expect(await verify(input.signed)).toBe("valid");
	expect(await verify(flipped(input.signed, 99))).toBe("invalid");
	expect(await verify(input.signed.slice())).toBe("valid");
	expect(budget.use).toMatchObject({ signatures: 2, exhausted: undefined });
});
