import * as l10n from "@vscode/l10n";
import type { AccessDescription } from "../../../core/x509/extensions/access-descriptions.ts";
import { defineRule } from "../../define-rule.ts";
import { authorityInfoAccess } from "../../facts/authority-info-access.ts";
import { tlsBaselineRequirements } from "../../facts/citation.ts";
import { isIpAddress } from "../../facts/host-name.ts";
import { isInternalHostName } from "../../facts/internal-name.ts";
import { isCertificateAuthority } from "../../facts/role.ts";
import { tlsProfile } from "../../facts/tls-profile.ts";

/** Before version 2.0.0 of the requirements other schemes were allowed beside http. */
const HTTP_ONLY_SINCE = Date.parse("2023-09-15");

export const publicAccessLocations = defineRule({
	id: "public-access-locations",
	severity: "warning",
	profiles: ["publicTls"],
	target: "certificate",
	title: () => l10n.t("Public certificate does not say where its issuer is to be found"),
	citation: tlsBaselineRequirements("7.1.2.7.7"),
	messages: {
		missing: () =>
			l10n.t(
				"The certificate has no authorityInfoAccess: browsers cannot fetch an intermediate that the server forgot, nor ask for its status.",
			),
		noIssuer: () =>
			l10n.t(
				"authorityInfoAccess of this CA has no http address of its issuer's certificate: browsers cannot fetch what a server forgot.",
			),
		notHttp: ({ address = "" }) =>
			l10n.t("“{0}” in authorityInfoAccess is no http address; browsers fetch no other.", address),
		internal: ({ address = "" }) =>
			l10n.t(
				"“{0}” in authorityInfoAccess does not exist on the public internet: nobody outside can fetch it.",
				address,
			),
	},
	applies: ({ certificate }) =>
		(!certificate.isSelfIssued && tlsProfile(certificate) !== "ocspResponder") ||
		certificate.extension("authorityInfoAccess") !== undefined,
	*check({ certificate }) {
		const extension = certificate.extension("authorityInfoAccess");
		if (extension === undefined) {
			yield { message: "missing", range: certificate.layout.issuer };
			return;
		}
		const issuers = authorityInfoAccess(certificate, "caIssuers");
		const all = [...authorityInfoAccess(certificate, "ocsp"), ...issuers];
		if (isCertificateAuthority(certificate) && !certificate.isSelfIssued && !issuers.some(isHttp))
			yield { message: "noIssuer", severity: "info", range: extension.element };
		const issued = certificate.notBefore.epochMs ?? 0;
		for (const location of all) {
			const { range, accessLocation } = location;
			const data = { address: accessLocation.value };
			if (!isHttp(location) && issued >= HTTP_ONLY_SINCE) yield { message: "notHttp", range, data };
			if (isInternal(location)) yield { message: "internal", range, data };
		}
	},
});

const isHttp = ({ accessLocation: { type, value } }: AccessDescription): boolean =>
	type === "uri" && /^http:\/\//i.test(value);

function isInternal({ accessLocation: { type, value } }: AccessDescription): boolean {
	const host = type === "uri" ? /^[^:]+:\/\/(?:[^/?#]*@)?([^/?#:]+)/.exec(value)?.[1] : undefined;
	return host !== undefined && !isIpAddress(host) && isInternalHostName(host);
}
