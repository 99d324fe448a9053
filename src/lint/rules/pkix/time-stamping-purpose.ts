import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { purposesOf } from "../../facts/purposes.ts";
import { isCertificateAuthority } from "../../facts/role.ts";

export const timeStampingPurpose = defineRule({
	id: "time-stamping-purpose",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Time stamps of this certificate will be refused"),
	citation: { source: "RFC 3161", section: "2.3", url: "https://www.rfc-editor.org/rfc/rfc3161#section-2.3" },
	messages: {
		notCritical: () =>
			l10n.t("extKeyUsage allows timeStamping but is not critical: “openssl ts -verify” refuses the time stamps."),
		notAlone: ({ purposes = "" }) =>
			l10n.t(
				"extKeyUsage allows {0} beside timeStamping, which has to stand alone: the time stamps are refused.",
				purposes,
			),
	},
	applies: ({ certificate }) =>
		!isCertificateAuthority(certificate) && purposesOf(certificate)?.includes("timeStamping") === true,
	*check({ certificate }) {
		const extension = certificate.extension("extKeyUsage");
		if (extension === undefined) return;
		const others = purposesOf(certificate)?.filter((purpose) => purpose !== "timeStamping") ?? [];
		if (!extension.critical) yield { message: "notCritical", range: extension.element };
		if (others.length > 0)
			yield { message: "notAlone", range: extension.element, data: { purposes: others.join(", ") } };
	},
});
