import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { authorityInfoAccess } from "../../facts/authority-info-access.ts";
import { rfc5280 } from "../../facts/citation.ts";
import { isFetchable } from "../../facts/fetchable.ts";

export const issuerNotFetchable = defineRule({
	id: "issuer-not-fetchable",
	severity: "info",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Issuer's certificate has no address that software fetches"),
	citation: rfc5280("4.2.2.1"),
	messages: {
		noAddress: ({ address = "" }) =>
			l10n.t(
				"“{0}” should say where the issuer's certificate is, but is no http or ldap address: software that would fetch a missing intermediate does not.",
				address,
			),
	},
	applies: ({ certificate }) => authorityInfoAccess(certificate, "caIssuers").length > 0,
	*check({ certificate }) {
		const [first, ...others] = authorityInfoAccess(certificate, "caIssuers");
		if (first !== undefined && ![first, ...others].some(({ accessLocation }) => isFetchable(accessLocation)))
			yield { message: "noAddress", range: first.range, data: { address: first.accessLocation.value } };
	},
});
