import { goodModulus } from "../../weak-moduli.mjs";
import { certificate, certificatePem } from "../kit.mjs";
import { rsaPem } from "../public-key-info.mjs";

const n = goodModulus("exponent");

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	one: { content: rsaPem(n, 1n), expected: ["one"] },
	even: { content: rsaPem(n, 65536n), expected: ["even"] },
	"even and long": { content: rsaPem(n, 1n << 100n), expected: ["even"] },
	zero: { content: rsaPem(n, 0n), expected: ["negative"] },
	negative: { content: rsaPem(n, -3n), expected: ["negative"] },
	three: { content: certificatePem(certificate({ key: "rsa-2048-e3" })), expected: ["small"] },
	"2³¹ + 1": { content: rsaPem(n, 2n ** 31n + 1n), expected: ["large"] },
	"as long as the modulus": { content: rsaPem(n, n - 2n), expected: ["large"] },
	65537: { content: rsaPem(n), expected: "pass" },
	"an elliptic curve": { content: certificatePem(certificate({ key: "ec-p256" })), expected: "not-applicable" },
};
