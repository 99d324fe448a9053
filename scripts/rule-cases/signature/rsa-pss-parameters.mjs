import { explicit, int, oid, seq, tlv } from "../../fixtures/der.mjs";
import { certificate, certificatePem } from "../kit.mjs";

const PSS = "1.2.840.113549.1.1.10";
const SHA1 = seq(oid("1.3.14.3.2.26"), tlv(0x05));
const SHA256 = seq(oid("2.16.840.1.101.3.4.2.1"), tlv(0x05));

/** RSASSA-PSS with its parameters (RFC 8017 §A.2.3). @param {Buffer} hash @param {Buffer} mask @param {number} salt */
const pss = (hash, mask, salt) =>
	seq(oid(PSS), seq(explicit(0, hash), explicit(1, seq(oid("1.2.840.113549.1.1.8"), mask)), explicit(2, int(salt))));
const signedWith = (/** @type {Buffer} */ signature) => certificatePem(certificate({ signature }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"no parameters": { content: signedWith(seq(oid(PSS))), expected: ["none"] },
	"a mask with SHA-1": { content: signedWith(pss(SHA256, SHA1, 32)), expected: ["masks"] },
	"a short salt": { content: signedWith(pss(SHA256, SHA256, 20)), expected: ["salt"] },
	"as TLS wants it": { content: signedWith(pss(SHA256, SHA256, 32)), expected: "pass" },
	"another algorithm": { content: certificatePem(certificate()), expected: "not-applicable" },
};
