import { caCertificate, certificate, certificatePem, ISSUING, name, ROOT } from "../kit.mjs";

const of = (/** @type {string} */ commonName, key = "rsa-2048") =>
	certificatePem(certificate({ key, subject: name(["CN", commonName]) }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"two servers": { content: of("api.example") + of("shop.example", "ec-p256") + of("www.example"), expected: ["same"] },
	"a server with the key of its issuer": {
		content: of("api.example", "ca-issuing-rsa") + certificatePem(caCertificate(ISSUING, { issuer: ROOT })),
		expected: ["same"],
	},
	"two servers with a key each": { content: of("api.example") + of("www.example", "ec-p256"), expected: "pass" },
	"one name, certified by two issuers": {
		content: certificatePem(caCertificate(ISSUING, { issuer: ROOT })) + certificatePem(caCertificate(ISSUING)),
		expected: "pass",
	},
	"one certificate": { content: of("api.example"), expected: "not-applicable" },
};
