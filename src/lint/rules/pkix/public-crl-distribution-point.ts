import * as l10n from "@vscode/l10n";
import type { GeneralName } from "../../../core/x509/extensions/general-name.ts";
import { defineRule } from "../../define-rule.ts";
import { tlsBaselineRequirements } from "../../facts/citation.ts";

export const publicCrlDistributionPoint = defineRule({
	id: "public-crl-distribution-point",
	severity: "error",
	profiles: ["publicTls"],
	target: "certificate",
	title: () => l10n.t("Distribution point of a form that public TLS does not allow"),
	citation: tlsBaselineRequirements("7.1.2.11.2"),
	effective: "2023-09-15",
	messages: {
		several: ({ count = "" }) =>
			l10n.t("The certificate has {0} CRL distribution points; public TLS wants one, which covers all of it.", count),
		field: ({ field = "" }) => l10n.t("The CRL distribution point has {0}, which public TLS does not allow.", field),
		notUri: ({ name = "" }) => l10n.t("The CRL distribution point “{0}” is no URI; browsers fetch CRLs by http.", name),
		scheme: ({ name = "" }) =>
			l10n.t("The CRL distribution point “{0}” is no http address; browsers and most libraries fetch no other.", name),
		noHttp: () => l10n.t("No CRL distribution point is an http address: clients cannot fetch the CRL."),
	},
	applies: ({ certificate }) => certificate.extensionValue("cRLDistributionPoints") !== undefined,
	*check({ certificate }) {
		const points = certificate.extensionValue("cRLDistributionPoints") ?? [];
		const extension = certificate.extension("cRLDistributionPoints");
		if (extension === undefined) return;
		if (points.length > 1)
			yield { message: "several", severity: "info", range: extension.element, data: { count: points.length } };
		for (const { reasons, cRLIssuer, range } of points) {
			if (reasons !== undefined) yield { message: "field", range, data: { field: "reasons" } };
			if (cRLIssuer.length > 0) yield { message: "field", range, data: { field: "cRLIssuer" } };
		}
		const names = points.flatMap(({ distributionPoint }) => distributionPoint?.fullName ?? []);
		// Beside an http address the others do no more harm than to be tried.
		const severity = names.some(isHttp) ? "warning" : "error";
		for (const name of names) {
			const { type, value, range } = name;
			if (!isHttp(name))
				yield { message: type === "uri" ? "scheme" : "notUri", severity, range, data: { name: value } };
		}
		if (severity === "error") yield { message: "noHttp", range: extension.element };
	},
});

const isHttp = ({ type, value }: GeneralName): boolean => type === "uri" && /^http:/i.test(value);
