import * as l10n from "@vscode/l10n";
import type { DistributionPoint } from "../../../core/x509/extensions/crl-distribution-points.ts";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { rfc5280 } from "../../facts/citation.ts";
import { isFetchable } from "../../facts/fetchable.ts";

export const crlNotFetchable = defineRule({
	id: "crl-not-fetchable",
	severity: "info",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Revocation list has no address that software fetches"),
	citation: rfc5280("4.2.1.13"),
	messages: {
		noAddress: () =>
			l10n.t(
				"No distribution point has an http or ldap address: software that checks revocation does not get the list, and refuses the certificate or skips the check.",
			),
		incomplete: () =>
			l10n.t("The distribution point has reasons alone: it says neither where the list is nor who issues it."),
	},
	applies: ({ certificate }) => certificate.extensionValue("cRLDistributionPoints") !== undefined,
	*check({ certificate }) {
		const points = certificate.extensionValue("cRLDistributionPoints") ?? [];
		const extension = certificate.extension("cRLDistributionPoints");
		for (const point of points)
			if (isIncomplete(point)) yield { message: "incomplete", severity: "warning", range: point.range };
		const isAnywhere = points.some(({ distributionPoint }) => distributionPoint?.fullName.some(isFetchable) === true);
		if (extension !== undefined && points.length > 0 && !isAnywhere)
			yield { message: "noAddress", range: extension.element };
	},
});

const isIncomplete = ({ distributionPoint, reasons, cRLIssuer }: DistributionPoint): boolean =>
	reasons !== undefined && distributionPoint === undefined && cRLIssuer.length === 0;
