import * as l10n from "@vscode/l10n";
import type { Certificate } from "../../../core/x509/certificate.ts";
import type { Extension } from "../../../core/x509/extension.ts";
import { defineRule, EVERY_PROFILE, type Profile } from "../../define-rule.ts";
import { rfc5280 } from "../../facts/citation.ts";

type Fault = "mustBe" | "shouldBe" | "mustNotBe" | "shouldNotBe";

/** RFC 5280 §4.2.1 and §4.2.2, RFC 6962 §3.1 for the poison; what depends on more than the name is below. */
const MUST_BE = new Set(["nameConstraints", "policyConstraints", "inhibitAnyPolicy", "precertificatePoison"]);
const SHOULD_BE = new Set(["policyMappings"]);
const MUST_NOT_BE = new Set([
	"authorityKeyIdentifier",
	"subjectKeyIdentifier",
	"authorityInfoAccess",
	"subjectInfoAccess",
	"subjectDirectoryAttributes",
	"freshestCRL",
]);
/** ETSI EN 319 412-5 §4.1 for the statements of qualified certificates. */
const SHOULD_NOT_BE = new Set(["issuerAltName", "cRLDistributionPoints", "qcStatements"]);
/** CA/Browser Forum TLS BR §7.1.2. */
const NOT_IN_PUBLIC_TLS = new Set(["certificatePolicies", "extKeyUsage"]);

export const extensionCriticality = defineRule({
	id: "extension-criticality",
	severity: "info",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Extension is critical, or not, against its standard"),
	citation: rfc5280("4.2"),
	messages: {
		mustBe: ({ extension = "" }) =>
			l10n.t(
				"{0} must be marked critical: software that does not know it would go on as if its limits were not there.",
				extension,
			),
		shouldBe: ({ extension = "" }) =>
			l10n.t("{0} should be marked critical, so that nobody goes on without understanding it.", extension),
		mustNotBe: ({ extension = "" }) =>
			l10n.t("{0} may not be marked critical: software that does not know it refuses the certificate.", extension),
		shouldNotBe: ({ extension = "" }) =>
			l10n.t("{0} should not be marked critical: software that does not know it refuses the certificate.", extension),
	},
	applies: ({ certificate }) => certificate.extensions.length > 0,
	*check({ certificate }, { profile }) {
		for (const extension of certificate.extensions) {
			const message = fault(extension, certificate, profile);
			if (message !== undefined)
				yield {
					message,
					severity: message === "mustBe" ? "warning" : "info",
					range: extension.element,
					data: { extension: extension.name },
				};
		}
	},
});

function fault({ name, critical }: Extension, certificate: Certificate, profile: Profile): Fault | undefined {
	if (!critical) return MUST_BE.has(name) ? "mustBe" : SHOULD_BE.has(name) ? "shouldBe" : undefined;
	if (MUST_NOT_BE.has(name)) return "mustNotBe";
	const isUnwanted =
		SHOULD_NOT_BE.has(name) ||
		(profile === "publicTls" && NOT_IN_PUBLIC_TLS.has(name)) ||
		(name === "subjectAltName" && !certificate.subject.isEmpty) ||
		(name === "extKeyUsage" && allowsEverything(certificate));
	return isUnwanted ? "shouldNotBe" : undefined;
}

const allowsEverything = (certificate: Certificate): boolean =>
	certificate.extensionValue("extKeyUsage")?.some(({ name }) => name === "anyExtendedKeyUsage") === true;
