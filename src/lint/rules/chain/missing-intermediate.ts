import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { servedChains } from "../../facts/served-chain.ts";
import { issuerName, subjectName } from "../../facts/subject-name.ts";

export const missingIntermediate = defineRule({
	id: "missing-intermediate",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "file",
	title: () => l10n.t("Certificate stands without its issuer"),
	citation: { source: "RFC 5246", section: "7.4.2", url: "https://www.rfc-editor.org/rfc/rfc5246#section-7.4.2" },
	messages: {
		missing: ({ issuer = "", subject = "", url = "" }) =>
			l10n.t(
				"“{0}”, which issued “{1}”, is not here: peers that do not have it fail with “unable to get local issuer certificate” or “PKIX path building failed”. It can be had at {2}.",
				issuer,
				subject,
				url,
			),
	},
	applies: (file) => servedChains(file).length > 0,
	*check(file) {
		for (const { path } of servedChains(file)) {
			const last = path.at(-1);
			// Roots are not fetched: a certificate that says where its issuer is has an intermediate above it.
			const url = last?.certificate
				.extensionValue("authorityInfoAccess")
				?.find(({ accessMethod }) => accessMethod.name === "caIssuers")?.accessLocation.value;
			if (last === undefined || last.certificate.isSelfIssued || url === undefined || path.length > 1) continue;
			yield {
				message: "missing",
				of: last,
				range: last.certificate.layout.issuer,
				data: { issuer: issuerName(last.certificate), subject: subjectName(last.certificate), url },
			};
		}
	},
});
