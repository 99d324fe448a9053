import { certificate, certificatePem, fixture, privateKeyPem } from "../kit.mjs";

const content = privateKeyPem("rsa-2048");
const encrypted = fixture("keys/pkcs8-encrypted/ec-p256-scrypt.key").toString();
const keystore = fixture("keystores/pkcs12/openssl-ec.p12");
const inSecret = `apiVersion: v1\nkind: Secret\nmetadata:\n  name: web\nstringData:\n  tls.key: |\n${content.replaceAll(/^/gm, "    ")}`;
const surroundings = { isTracked: true };

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"an open key": { content, surroundings, expected: ["open"] },
	"a key in a Secret": { content: inSecret, surroundings, expected: ["open"] },
	"an encrypted key": { content: encrypted, surroundings, expected: ["encrypted"] },
	"an open key behind an encrypted one": { content: encrypted + content, surroundings, expected: ["open"] },
	"a keystore": { content: keystore, surroundings, expected: ["keystore"] },
	"not tracked": { content, surroundings: { isTracked: false }, expected: "pass" },
	"a certificate": { content: certificatePem(certificate()), surroundings, expected: "not-applicable" },
	"nobody looked": { content, expected: "not-applicable" },
	"an index that nobody can read": { content, surroundings: { mode: 0o600 }, expected: "not-applicable" },
};
