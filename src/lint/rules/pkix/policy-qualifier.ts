import * as l10n from "@vscode/l10n";
import type { Certificate } from "../../../core/x509/certificate.ts";
import type { PolicyQualifier } from "../../../core/x509/extensions/policy-qualifier.ts";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { rfc5280 } from "../../facts/citation.ts";
import { policiesOf, validationOf } from "../../facts/policies.ts";
import { isCertificateAuthority } from "../../facts/role.ts";

export const policyQualifier = defineRule({
	id: "policy-qualifier",
	severity: "hint",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Policy has qualifiers, which no software reads"),
	citation: rfc5280("4.2.1.4"),
	messages: {
		present: ({ policy = "" }) =>
			l10n.t("Policy {0} has qualifiers: they make the certificate larger, and no software acts on them.", policy),
		notCps: ({ policy = "" }) =>
			l10n.t(
				"Policy {0} has a qualifier other than the address of a certification practice statement, the only one that public TLS allows.",
				policy,
			),
		scheme: ({ uri = "" }) => l10n.t("“{0}” is no http or https address of a certification practice statement.", uri),
		noticeReference: () => l10n.t("The user notice has a reference (noticeRef), which RFC 5280 tells CAs not to use."),
		extendedWithoutCps: () =>
			l10n.t(
				"The certificate says extended validation but gives no address of a certification practice statement (cPSuri).",
			),
	},
	applies: ({ certificate }) => policiesOf(certificate).length > 0,
	*check({ certificate }, { profile }) {
		const isPublic = profile === "publicTls";
		const policies = policiesOf(certificate);
		for (const { policyIdentifier, policyQualifiers } of policies) {
			const policy = policyIdentifier.name ?? policyIdentifier.dotted;
			for (const qualifier of policyQualifiers) {
				const { range } = qualifier;
				yield { message: "present", range, data: { policy } };
				if (isPublic && qualifier.type !== "cps")
					yield { message: "notCps", severity: "warning", range, data: { policy } };
				if (qualifier.type === "userNotice" && qualifier.noticeRef !== undefined)
					yield { message: "noticeReference", severity: "info", range };
				if (isPublic && qualifier.type === "cps" && !/^https?:/i.test(qualifier.uri))
					yield { message: "scheme", severity: "warning", range, data: { uri: qualifier.uri } };
			}
		}
		const isCps = ({ type }: PolicyQualifier): boolean => type === "cps";
		const needsCps = isPublic && isExtendedWithCps(certificate);
		const extension = certificate.extension("certificatePolicies");
		if (needsCps && extension !== undefined && !policies.some((each) => each.policyQualifiers.some(isCps)))
			yield { message: "extendedWithoutCps", severity: "info", range: extension.element };
	},
});

/** The guidelines asked for the address until ballot SC-72. */
const CPS_UNTIL = "2024-05-06";

const isExtendedWithCps = (certificate: Certificate): boolean =>
	validationOf(certificate) === "EV" &&
	!isCertificateAuthority(certificate) &&
	(certificate.notBefore.epochMs ?? 0) < Date.parse(CPS_UNTIL);
