import * as l10n from "@vscode/l10n";
import { TAG, tagName } from "../../../core/der/tags.ts";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { rfc5280 } from "../../facts/citation.ts";
import { explicitTexts } from "../../facts/explicit-text.ts";

/** RFC 5280 appendix A.2, the size of DisplayText. */
const LONGEST_TEXT = 200;

export const malformedCertificatePolicies = defineRule({
	id: "malformed-certificate-policies",
	severity: "info",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Certificate policies break their definition"),
	citation: rfc5280("4.2.1.4"),
	messages: {
		duplicate: ({ policy = "" }) =>
			l10n.t(
				"Policy {0} stands twice in certificatePolicies: Go refuses the certificate (“x509: invalid certificate policies”).",
				policy,
			),
		anyPolicyQualifier: () =>
			l10n.t("anyPolicy has a qualifier of a type that may not stand there; strict validators refuse the certificate."),
		ia5: () => l10n.t("The text of the user notice is an IA5String, which certificates may not use there."),
		notUtf8: ({ found = "" }) =>
			l10n.t("The text of the user notice is a {0}; it should be a UTF8String, which all software reads.", found),
		tooLong: ({ length = "" }) => l10n.t("The text of the user notice has {0} characters; 200 are allowed.", length),
		control: () => l10n.t("The text of the user notice has control characters, which nobody sees."),
		notNormalized: () =>
			l10n.t("The text of the user notice is not in Unicode's form C: the same words would compare as different."),
	},
	applies: ({ certificate }) => certificate.extensionValue("certificatePolicies") !== undefined,
	*check({ certificate, item }) {
		const seen = new Set<string>();
		for (const { policyIdentifier, policyQualifiers, range } of certificate.extensionValue("certificatePolicies") ??
			[]) {
			const { dotted, name } = policyIdentifier;
			if (seen.has(dotted))
				yield { message: "duplicate", severity: "warning", range, data: { policy: name ?? dotted } };
			seen.add(dotted);
			const isUnknown = policyQualifiers.some(
				(each) => each.type === "unknown" && each.policyQualifierId.name === undefined,
			);
			if (name === "anyPolicy" && isUnknown) yield { message: "anyPolicyQualifier", severity: "warning", range };
		}
		for (const { text, element } of explicitTexts(certificate, item.bytes)) {
			const { length } = Array.from(text);
			if (element.tag === TAG.IA5_STRING) yield { message: "ia5", range: element };
			if (element.tag !== TAG.UTF8_STRING)
				yield { message: "notUtf8", severity: "hint", range: element, data: { found: tagName(element.tag) } };
			if (length > LONGEST_TEXT) yield { message: "tooLong", range: element, data: { length } };
			if (/\p{Cc}/u.test(text)) yield { message: "control", range: element };
			if (text !== text.normalize("NFC")) yield { message: "notNormalized", range: element };
		}
	},
});
