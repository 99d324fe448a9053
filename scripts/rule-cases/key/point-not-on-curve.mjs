import { oid } from "../../fixtures/der.mjs";
import { certificate, certificatePem, fixture, pem, publicKeyInfo } from "../kit.mjs";
import { ecInfo, explicitParameters, octetInfo, P256 } from "../public-key-info.mjs";

const P256_NAME = oid("1.2.840.10045.3.1.7");
/** With the last bit of y changed. */
const off = Buffer.from(P256.generator.map((octet, at) => (at === 64 ? octet ^ 1 : octet)));
const compressed = (/** @type {number} */ x) => Buffer.concat([Buffer.from([2]), Buffer.alloc(31), Buffer.from([x])]);
const publicKeyPem = (/** @type {Buffer} */ info) => pem("PUBLIC KEY", info);

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"a changed bit on P-256": {
		content: certificatePem(certificate({ key: ecInfo(P256_NAME, off) })),
		expected: ["off"],
	},
	"a coordinate above the prime": {
		content: publicKeyPem(ecInfo(P256_NAME, Buffer.concat([Buffer.from([4]), Buffer.alloc(64, 0xff)]))),
		expected: ["off"],
	},
	"a compressed point whose x is on no point": {
		content: publicKeyPem(ecInfo(P256_NAME, compressed(1))),
		expected: ["off"],
	},
	"a changed bit with parameters that are spelled out": {
		content: publicKeyPem(ecInfo(explicitParameters(P256), off)),
		expected: ["off"],
	},
	"Ed25519 with a y of no point": {
		content: publicKeyPem(octetInfo("1.3.101.112", Buffer.from([2, ...Buffer.alloc(31)]))),
		expected: ["offEdwards"],
	},
	"the generator of P-256": { content: publicKeyPem(ecInfo(P256_NAME, P256.generator)), expected: "pass" },
	"a compressed point of P-256": { content: publicKeyPem(ecInfo(P256_NAME, compressed(5))), expected: "pass" },
	brainpoolP384t1: { content: publicKeyPem(publicKeyInfo("ec-brainpoolP384t1")), expected: "pass" },
	"a curve over a binary field, which is not looked at": {
		content: fixture("keys/pkcs8/ec-sect283k1.key").toString(),
		expected: "pass",
	},
	Ed448: { content: publicKeyPem(publicKeyInfo("ed448")), expected: "pass" },
	RSA: { content: certificatePem(certificate()), expected: "not-applicable" },
};
