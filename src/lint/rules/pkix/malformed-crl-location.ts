import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { uriFault } from "../../facts/address-fault.ts";
import { rfc5280 } from "../../facts/citation.ts";

export const malformedCrlLocation = defineRule({
	id: "malformed-crl-location",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "crl",
	title: () => l10n.t("Revocation list names a place for itself that is none"),
	citation: rfc5280("5.2.5"),
	messages: {
		malformed: ({ uri = "" }) =>
			l10n.t(
				"“{0}” in issuingDistributionPoint is no absolute URI with a host: it matches no distribution point of a certificate, and validators leave the list aside.",
				uri,
			),
	},
	applies: ({ crl }) => crl.extensionValue("issuingDistributionPoint") !== undefined,
	*check({ crl }) {
		for (const { type, value, range } of crl.extensionValue("issuingDistributionPoint")?.distributionPoint?.fullName ??
			[])
			if (type === "uri" && uriFault(value) !== undefined) yield { message: "malformed", range, data: { uri: value } };
	},
});
