import { strings } from "../../fixtures/der.mjs";
import { otherNameType } from "../../fixtures/extensions.mjs";
import { certificate, certificatePem, ext, generalName } from "../kit.mjs";

const of = (/** @type {Buffer[]} */ ...names) =>
	certificatePem(certificate({ change: { subjectAltName: ext.subjectAltName(names) } }));
const mailbox = (/** @type {string} */ text) =>
	generalName.otherName(otherNameType.smtpUtf8Mailbox, strings.utf8(text));
const user = (/** @type {string} */ text) => generalName.otherName(otherNameType.userPrincipalName, strings.utf8(text));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"each fault": {
		content: of(
			mailbox("müller"),
			mailbox("müller@münchen.example"),
			mailbox(`müller@${"a".repeat(64)}.example`),
			user("ops"),
		),
		expected: ["mailbox", "domain", "domainTooLong", "userPrincipalName"],
	},
	"well-formed ones": {
		content: of(mailbox("müller@xn--mnchen-3ya.example"), user("ops@corp.example")),
		expected: "pass",
	},
	"hosts alone": { content: certificatePem(certificate()), expected: "not-applicable" },
};
