import * as l10n from "@vscode/l10n";
import type { Certificate } from "../../../core/x509/certificate.ts";
import type { Name } from "../../../core/x509/name.ts";
import { defineRule, EVERY_PROFILE, type Violation } from "../../define-rule.ts";
import { authorityInfoAccess } from "../../facts/authority-info-access.ts";
import { etsiPolicies, isOfEtsiProfile, qualifiedPolicies } from "../../facts/qualified.ts";
import { isCertificateAuthority } from "../../facts/role.ts";

/** Extensions that may not (§4.3.10), or had better not (§4.3.3), be critical. */
const NOT_CRITICAL = ["extKeyUsage", "certificatePolicies"] as const;
const OF_ISSUER: readonly string[] = ["C", "O", "CN"];
const NAME_PARTS: readonly string[] = ["SN", "GN"];
/** Signatures, logins and secrets; the types A, C and E of §4.3.2 have one of them. */
const KINDS_OF_USE: readonly string[] = ["contentCommitment", "digitalSignature", "keyEncipherment", "keyAgreement"];

export const qualifiedCertificateProfile = defineRule({
	id: "qualified-certificate-profile",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Certificate does not keep the European profile that it names"),
	citation: {
		source: "ETSI EN 319 412-2",
		section: "4",
		url: "https://www.etsi.org/deliver/etsi_en/319400_319499/31941202/",
	},
	messages: {
		critical: ({ extension = "" }) =>
			l10n.t("{0} is critical, which the profiles of ETSI EN 319 412 do not allow.", extension),
		issuerAttribute: ({ attribute = "" }) =>
			l10n.t("The issuer's name has no {0}, without which trust lists do not tell issuers apart.", attribute),
		noStatements: () =>
			l10n.t(
				"A policy says that the certificate is qualified, but no statement does (qcStatements): software takes it for a plain one.",
			),
		noRevocationList: () =>
			l10n.t(
				"The certificate names neither a revocation list nor an OCSP responder: signatures cannot be validated later on.",
			),
		severalPolicies: ({ policies = "" }) =>
			l10n.t("The certificate states several policies of which each excludes the others: {0}.", policies),
		mixedUsage: ({ usages = "" }) =>
			l10n.t(
				"keyUsage mixes {0}, for which the profile advises keys of their own: a login could be passed off as a signature.",
				usages,
			),
		pseudonymAndName: () =>
			l10n.t("The subject has both a pseudonym and a name of a person, which exclude each other."),
	},
	applies: ({ certificate }) => !isCertificateAuthority(certificate) && isOfEtsiProfile(certificate),
	*check({ certificate }, { profile }) {
		yield* extensionFaults(certificate, profile === "publicTls");
		for (const attribute of OF_ISSUER)
			if (!has(certificate.issuer, attribute))
				yield { message: "issuerAttribute", range: certificate.layout.issuer, data: { attribute } };
		const subject = certificate.layout.subject;
		if (has(certificate.subject, "pseudonym") && NAME_PARTS.some((part) => has(certificate.subject, part)))
			yield { message: "pseudonymAndName", range: subject };
		if (authorityInfoAccess(certificate, "ocsp").length > 0) return;
		if (certificate.extension("cRLDistributionPoints") === undefined)
			yield { message: "noRevocationList", range: subject };
	},
});

function* extensionFaults(
	certificate: Certificate,
	isForBrowsers: boolean,
): Iterable<Violation<"critical" | "noStatements" | "severalPolicies" | "mixedUsage">> {
	for (const name of NOT_CRITICAL) {
		const extension = certificate.extension(name);
		if (extension?.critical) yield { message: "critical", range: extension.element, data: { extension: name } };
	}
	const policies = certificate.extension("certificatePolicies");
	if (policies !== undefined) {
		const range = policies.element;
		const qualified = qualifiedPolicies(certificate);
		if (qualified.length > 0 && certificate.extension("qcStatements") === undefined)
			yield { message: "noStatements", range };
		for (const list of [qualified, etsiPolicies(certificate)])
			if (list.length > 1) yield { message: "severalPolicies", range, data: { policies: list.join(", ") } };
	}
	const usage = certificate.extension("keyUsage");
	const usages = certificate.extensionValue("keyUsage") ?? [];
	const kinds = usages.filter((each) => KINDS_OF_USE.includes(each));
	if (usage !== undefined && kinds.length > 1 && !isForBrowsers)
		yield { message: "mixedUsage", severity: "hint", range: usage.element, data: { usages: kinds.join(", ") } };
}

const has = (name: Name, attribute: string): boolean => name.last(attribute) !== undefined;
