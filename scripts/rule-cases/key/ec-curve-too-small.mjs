import { oid } from "../../fixtures/der.mjs";
import { numberFrom } from "../../weak-moduli.mjs";
import { certificate, certificatePem, pem, publicKeyInfo } from "../kit.mjs";
import { bigEndian, ecInfo } from "../public-key-info.mjs";

const point = (/** @type {number} */ octets) =>
	Buffer.concat([Buffer.from([4]), bigEndian(numberFrom("point", 16 * octets), 2 * octets)]);

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"P-192": {
		content: certificatePem(certificate({ key: ecInfo(oid("1.2.840.10045.3.1.1"), point(24)) })),
		expected: ["small"],
	},
	sect163r2: { content: pem("PUBLIC KEY", ecInfo(oid("1.3.132.0.15"), point(21))), expected: ["small"] },
	"P-224": { content: pem("PUBLIC KEY", publicKeyInfo("ec-p224")), expected: "pass" },
	"P-256": { content: certificatePem(certificate({ key: "ec-p256" })), expected: "pass" },
	"a curve that nobody knows": {
		content: pem("PUBLIC KEY", ecInfo(oid("1.3.6.1.4.1.99999.1"), point(20))),
		expected: "not-applicable",
	},
	RSA: { content: certificatePem(certificate()), expected: "not-applicable" },
};
