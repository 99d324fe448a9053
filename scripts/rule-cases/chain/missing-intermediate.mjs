import { oid, seq } from "../../fixtures/der.mjs";
import { caCertificate, certificate, certificatePem, ext, generalName, ISSUING, ROOT } from "../kit.mjs";

const leaf = certificatePem(certificate());
const issuing = certificatePem(caCertificate(ISSUING, { issuer: ROOT }));

const caIssuers = seq(
	seq(oid("1.3.6.1.5.5.7.48.2"), generalName.uniformResourceIdentifier("http://ca.example/issuing.crt")),
);
const fetchable = certificatePem(certificate({ change: { access: ext.of("1.3.6.1.5.5.7.1.1", caIssuers) } }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"an issuer that can be fetched": { content: fetchable, expected: ["missing"] },
	"the issuer beside it": { content: fetchable + issuing, expected: "pass" },
	"an issuer that is nowhere, perhaps a root": { content: leaf, expected: "pass" },
	"a list of certificates to trust": { content: issuing, expected: "not-applicable" },
};
