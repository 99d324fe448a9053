import { oid, seq, tlv } from "../../fixtures/der.mjs";
import { caCertificate, certificate, certificatePem, ROOT } from "../kit.mjs";

/** An AlgorithmIdentifier of RSA PKCS#1 v1.5 (RFC 8017 §A.2.4). @param {number} last arc of its OID */
const rsaWith = (last) => seq(oid(`1.2.840.113549.1.1.${last}`), tlv(0x05));
const signedWith = (/** @type {number} */ last) => certificatePem(certificate({ signature: rsaWith(last) }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	MD5: { content: signedWith(4), expected: ["broken"] },
	MD2: { content: signedWith(2), expected: ["broken"] },
	"SHA-1": { content: signedWith(5), expected: ["sha1"] },
	"SHA-256": { content: signedWith(11), expected: "pass" },
	"a root with SHA-1": {
		content: certificatePem(caCertificate(ROOT, { signature: rsaWith(5) })),
		expected: "not-applicable",
	},
};
