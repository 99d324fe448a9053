import * as l10n from "@vscode/l10n";
import type { Attribute } from "../../../core/x509/name.ts";
import { defineRule, type Violation } from "../../define-rule.ts";
import { tlsBaselineRequirements } from "../../facts/citation.ts";
import { type Validation, validationOf } from "../../facts/policies.ts";
import { isCertificateAuthority } from "../../facts/role.ts";
import { tlsProfile } from "../../facts/tls-profile.ts";

const ADDRESS: readonly string[] = ["C", "ST", "L", "postalCode", "STREET"];
const REGISTRATION: readonly string[] = [
	"businessCategory",
	"jurisdictionC",
	"jurisdictionST",
	"jurisdictionL",
	"serialNumber",
	"organizationIdentifier",
];

/** The attributes that a subject may have by how it was validated (§7.1.2.7.2 to §7.1.2.7.5, §7.1.2.10.2). */
const EXPECTED: Readonly<Record<Validation | "CA", readonly string[]>> = {
	DV: ["C", "CN"],
	IV: ["DC", ...ADDRESS, "SN", "GN", "CN"],
	OV: ["DC", ...ADDRESS, "O", "CN"],
	EV: ["DC", ...ADDRESS, ...REGISTRATION, "O", "CN"],
	CA: [...ADDRESS, "O", "CN"],
};

export const publicTlsSubject = defineRule({
	id: "public-tls-subject",
	severity: "warning",
	profiles: ["publicTls"],
	target: "certificate",
	title: () => l10n.t("Subject has attributes that public TLS does not allow, or lacks some"),
	citation: tlsBaselineRequirements("7.1.2.7"),
	effective: "2023-09-15",
	messages: {
		commonName: ({ validation = "" }) =>
			l10n.t("The subject has a common name, which browsers ignore and public TLS advises against ({0}).", validation),
		organizationalUnit: () =>
			l10n.t("The subject has an organizational unit (OU), which nobody validates and public TLS forbids."),
		unknown: ({ attribute = "", validation = "" }) =>
			l10n.t("The subject has {0}, which certificates of validation {1} do not state.", attribute, validation),
		caUnknown: ({ attribute = "" }) =>
			l10n.t("The subject of the CA has {0}, which public TLS advises against.", attribute),
		organizationMissing: ({ validation = "" }) =>
			l10n.t("The policy says {0}, but the subject names no organization.", validation),
		caCommonNameMissing: () => l10n.t("The subject of the CA has no common name, by which people tell CAs apart."),
	},
	applies: ({ certificate }) =>
		isCertificateAuthority(certificate) ||
		(tlsProfile(certificate) === "subscriber" && validationOf(certificate) !== undefined),
	*check({ certificate }) {
		const isCa = isCertificateAuthority(certificate);
		const validation = isCa ? "CA" : (validationOf(certificate) ?? "DV");
		const attributes = certificate.subject.rdns.flat();
		for (const attribute of attributes) yield* faultsOf(attribute, validation);
		const has = (name: string): boolean => attributes.some(({ type }) => type.name === name);
		const range = certificate.layout.subject;
		if ((validation === "OV" || validation === "EV") && !has("O"))
			yield { message: "organizationMissing", severity: "error", range, data: { validation } };
		if (isCa && !has("CN")) yield { message: "caCommonNameMissing", range };
	},
});

type Message = "commonName" | "organizationalUnit" | "unknown" | "caUnknown";

function* faultsOf({ type, value: range }: Attribute, validation: Validation | "CA"): Iterable<Violation<Message>> {
	const attribute = type.name ?? type.dotted;
	const isCa = validation === "CA";
	if (attribute === "OU") yield { message: "organizationalUnit", range, data: { validation } };
	else if (attribute === "CN" && !isCa) yield { message: "commonName", severity: "hint", range, data: { validation } };
	else if (EXPECTED[validation].includes(attribute)) return;
	else if (isCa) yield { message: "caUnknown", severity: "info", range, data: { attribute } };
	else yield { message: "unknown", range, data: { attribute, validation } };
}
