import { fixture, privateKeyPem } from "../kit.mjs";

const inResource = (/** @type {string} */ kind) =>
	`apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: web\ndata:\n  tls.key: |\n${privateKeyPem("rsa-2048").replaceAll(/^/gm, "    ")}`;

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"in a PEM file": { content: privateKeyPem("rsa-2048"), expected: ["open"] },
	"in a ConfigMap": { content: inResource("ConfigMap"), expected: ["configMap"] },
	"in a Secret": { content: inResource("Secret"), expected: ["open"] },
	"an encrypted key and an open one": {
		content: fixture("keys/pkcs8-encrypted/ec-p256-slow.key").toString() + privateKeyPem("rsa-2048"),
		expected: ["open"],
	},
	"an encrypted key": {
		content: fixture("keys/pkcs8-encrypted/ec-p256-slow.key").toString(),
		expected: "pass",
	},
};
