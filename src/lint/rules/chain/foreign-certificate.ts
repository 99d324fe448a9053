import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { hasOtherKey, namesAsIssuer, sameBytes } from "../../facts/issuance.ts";
import { type ServedChain, servedChains } from "../../facts/served-chain.ts";
import { subjectName } from "../../facts/subject-name.ts";

export const foreignCertificate = defineRule({
	id: "foreign-certificate",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "file",
	title: () => l10n.t("Certificate does not belong to the chain"),
	citation: { source: "RFC 5246", section: "7.4.2", url: "https://www.rfc-editor.org/rfc/rfc5246#section-7.4.2" },
	messages: {
		foreign: ({ name = "", leaf = "" }) =>
			l10n.t("“{0}” has issued neither “{1}” nor one of its issuers: it is sent for nothing.", name, leaf),
		otherKey: ({ name = "", subject = "" }) =>
			l10n.t(
				"“{0}” has the name of the issuer of “{1}” but another key: the CA was re-keyed, and this certificate is of its other key.",
				name,
				subject,
			),
		issued: () => l10n.t("This one names it as its issuer."),
	},
	applies: (file) => servedChains(file).some(({ certificates }) => certificates.length > 1),
	*check(file) {
		for (const chain of servedChains(file))
			for (const extra of chain.certificates) {
				if (chain.path.includes(extra) || isCrossSigned(extra, chain)) continue;
				const name = subjectName(extra.certificate);
				const wanting = chain.path.find(({ certificate }) => namesAsIssuer(certificate, extra.certificate));
				if (wanting !== undefined && hasOtherKey(wanting.certificate, extra.certificate))
					yield {
						message: "otherKey",
						severity: "error",
						of: extra,
						data: { name, subject: subjectName(wanting.certificate) },
						related: [{ message: "issued", of: wanting }],
					};
				else yield { message: "foreign", of: extra, data: { name, leaf: subjectName(chain.leaf.certificate) } };
			}
	},
});

/** Another certificate for a name and key of the path, duplicates among them: a second way to another root. */
const isCrossSigned = ({ certificate }: ServedChain["leaf"], { path }: ServedChain): boolean =>
	path.some((each) => namesAsIssuer(each.certificate, certificate) && !hasOtherKey(each.certificate, certificate)) ||
	path.some((each) => sameBytes(each.certificate.der, certificate.der));
