import { certificate, certificatePem, fixture, privateKeyPem } from "../kit.mjs";

const content = privateKeyPem("rsa-2048");
const encrypted = fixture("keys/pkcs8-encrypted/ec-p256-scrypt.key").toString();
const keystore = fixture("keystores/pkcs12/openssl-ec.p12");

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"everyone reads": { content, surroundings: { mode: 0o644 }, expected: ["others"] },
	"others but not the group": { content, surroundings: { mode: 0o604 }, expected: ["others"] },
	"the group reads": { content, surroundings: { mode: 0o640 }, expected: ["group"] },
	"only the owner": { content, surroundings: { mode: 0o600 }, expected: "pass" },
	"others may run but not read": { content, surroundings: { mode: 0o711 }, expected: "pass" },
	"a mode with leading zeros": { content, surroundings: { mode: 0o004 }, expected: ["others"] },
	"two keys are one file": {
		content: content + privateKeyPem("ec-p256"),
		surroundings: { mode: 0o644 },
		expected: ["others"],
	},
	"a keystore everyone reads": { content: keystore, surroundings: { mode: 0o644 }, expected: ["keystore"] },
	"a keystore its group reads": { content: keystore, surroundings: { mode: 0o640 }, expected: "pass" },
	"an encrypted key": { content: encrypted, surroundings: { mode: 0o644 }, expected: "not-applicable" },
	"a certificate": {
		content: certificatePem(certificate()),
		surroundings: { mode: 0o644 },
		expected: "not-applicable",
	},
	"nobody looked": { content, expected: "not-applicable" },
	"no modes on this system": { content, surroundings: { isTracked: true }, expected: "not-applicable" },
};
