import { caCertificate, certificate, certificatePem, ISSUING, ROOT } from "../kit.mjs";

const issuing = certificatePem(caCertificate(ISSUING, { issuer: ROOT }));
/** Changes a letter of a name after the certificate was signed. @param {Buffer} der */
const changed = (der) => {
	const at = der.lastIndexOf("api.example");
	return Buffer.concat([der.subarray(0, at), Buffer.from("epi.example"), der.subarray(at + 11)]);
};
const withoutIdentifier = { change: { authorityKeyIdentifier: undefined } };
const namesake = { ...ISSUING, key: "rsa-3072" };

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"a name was changed": { content: certificatePem(changed(certificate())) + issuing, expected: ["changed"] },
	"a root was changed": {
		content: certificatePem(changed(certificate({ subject: ROOT.subject, issuer: ROOT, key: ROOT.key }))),
		expected: ["changed"],
	},
	"another key under the issuer's name": {
		content: certificatePem(certificate(withoutIdentifier)) + certificatePem(caCertificate(namesake, { issuer: ROOT })),
		expected: ["otherKey"],
	},
	"another key beside the right one": {
		content: `${certificatePem(certificate(withoutIdentifier))}${certificatePem(caCertificate(namesake, { issuer: ROOT }))}${issuing}`,
		expected: "pass",
	},
	"a chain as it should be": { content: certificatePem(certificate()) + issuing, expected: "pass" },
};
