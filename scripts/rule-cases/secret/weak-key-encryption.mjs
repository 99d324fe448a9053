import { fixture } from "../kit.mjs";

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"DEK-Info": { content: fixture("keys/traditional/rsa-2048-aes256.key").toString(), expected: ["traditional"] },
	"triple DES": { content: fixture("keys/pkcs8-encrypted/ec-p256-3des.key").toString(), expected: ["cipher"] },
	"AES and many rounds": { content: fixture("keys/pkcs8-encrypted/ec-p256-scrypt.key").toString(), expected: "pass" },
	"no encryption": { content: fixture("keys/pkcs8/rsa-2048.key").toString(), expected: "not-applicable" },
};
