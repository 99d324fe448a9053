import { certificate, certificatePem, pem, publicKeyInfo } from "../kit.mjs";
import { octetInfo } from "../public-key-info.mjs";

const X25519 = "1.3.101.110";
const ED25519 = "1.3.101.112";
const ED448 = "1.3.101.113";
const key = (/** @type {string} */ algorithm, /** @type {string} */ hex) =>
	pem("PUBLIC KEY", octetInfo(algorithm, Buffer.from(hex, "hex")));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"X25519, all zeros": { content: key(X25519, "00".repeat(32)), expected: ["agreement"] },
	"X25519, a point of order 8": {
		content: key(X25519, "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800"),
		expected: ["agreement"],
	},
	"X25519, the prime itself": { content: key(X25519, `ed${"ff".repeat(30)}7f`), expected: ["agreement"] },
	"Ed25519, the neutral element": {
		content: certificatePem(certificate({ key: octetInfo(ED25519, Buffer.from(`01${"00".repeat(31)}`, "hex")) })),
		expected: ["signature"],
	},
	"Ed25519, a point of order 8": {
		content: key(ED25519, "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"),
		expected: ["signature"],
	},
	"Ed448, the neutral element": { content: key(ED448, `01${"00".repeat(56)}`), expected: ["signature"] },
	"an Ed25519 key": { content: certificatePem(certificate({ key: "ed25519" })), expected: "pass" },
	"an X448 key": { content: pem("PUBLIC KEY", publicKeyInfo("x448")), expected: "pass" },
	RSA: { content: certificatePem(certificate()), expected: "not-applicable" },
};
