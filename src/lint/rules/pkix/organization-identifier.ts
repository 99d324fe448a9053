import * as l10n from "@vscode/l10n";
import type { Certificate } from "../../../core/x509/certificate.ts";
import type { Attribute } from "../../../core/x509/name.ts";
import { defineRule, EVERY_PROFILE, type Violation } from "../../define-rule.ts";
import { isCountryCode } from "../../facts/country-codes.ts";
import { type OrganizationIdentifier, readOrganizationIdentifier } from "../../facts/organization-identifier.ts";
import { validationOf } from "../../facts/policies.ts";
import { isCertificateAuthority } from "../../facts/role.ts";

const SCHEMES: readonly string[] = ["NTR", "VAT", "PSD", "LEI", "GOV", "INT"];
/** Registers of the whole world, which have `XG` in place of a country. */
const WORLDWIDE: readonly string[] = ["LEI", "INT"];
/** The VAT area's own codes for Greece and Northern Ireland. */
const OF_VAT: readonly string[] = ["EL", "XI"];
const WITH_STATE: readonly string[] = ["NTR", "GOV"];
/** What these name is told by country and state alone. */
const WITHOUT_REFERENCE: readonly string[] = ["GOV", "INT"];

/** CA/Browser Forum EV Guidelines 1.7.0, §9.8.2. */
const EXTENSION_SINCE = Date.parse("2020-01-31");

export const organizationIdentifier = defineRule({
	id: "organization-identifier",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Organization identifier that is not well-formed"),
	citation: {
		source: "ETSI EN 319 412-1",
		section: "5.1.4",
		url: "https://www.etsi.org/deliver/etsi_en/319400_319499/31941201/",
	},
	messages: {
		form: ({ identifier = "" }) =>
			l10n.t("“{0}” is no organization identifier of the form VATDE-123456789.", identifier),
		scheme: ({ scheme = "" }) =>
			l10n.t("“{0}” is no register that organization identifiers know: {1}.", scheme, SCHEMES.join(", ")),
		country: ({ scheme = "", country = "" }) =>
			l10n.t("“{1}” is no country that the register {0} can have.", scheme, country),
		state: ({ scheme = "", state = "" }) =>
			l10n.t("The register {0} has no states, but the organization identifier states “{1}”.", scheme, state),
		reference: ({ scheme = "" }) =>
			l10n.t("The organization identifier names the register {0} but no entry in it.", scheme),
		noReference: ({ scheme = "", reference = "" }) =>
			l10n.t("The register {0} has no entries, but the organization identifier states “{1}”.", scheme, reference),
		extensionMissing: () =>
			l10n.t(
				"The subject has an organization identifier, but the extension cabfOrganizationIdentifier that repeats it is not there.",
			),
		extensionDiffers: ({ identifier = "", extension = "" }) =>
			l10n.t("The subject has the organization identifier “{0}”, the extension “{1}”.", identifier, extension),
	},
	applies: ({ certificate }) =>
		certificate.subject.last("organizationIdentifier") !== undefined ||
		certificate.extension("cabfOrganizationIdentifier") !== undefined,
	*check({ certificate }, { profile }) {
		const extension = certificate.extension("cabfOrganizationIdentifier");
		const registered = registeredIn(certificate);
		const needsExtension =
			profile === "publicTls" &&
			validationOf(certificate) === "EV" &&
			!isCertificateAuthority(certificate) &&
			(certificate.notBefore.epochMs ?? 0) >= EXTENSION_SINCE;
		if (registered !== undefined && extension !== undefined)
			for (const fault of faultsOf(registered)) yield { ...fault, range: extension.element };
		for (const attribute of certificate.subject.rdns.flat()) {
			if (attribute.type.name !== "organizationIdentifier") continue;
			yield* attributeFaults(attribute, registered);
			if (needsExtension && extension === undefined)
				yield { message: "extensionMissing", severity: "error", range: attribute.value };
		}
	},
});

function* attributeFaults(
	{ text = "", value: range }: Attribute,
	registered: OrganizationIdentifier | undefined,
): Iterable<Violation<Fault["message"] | "form" | "extensionDiffers">> {
	const identifier = readOrganizationIdentifier(text);
	if (identifier === undefined) {
		// A register of one country writes two letters and a colon, and the rest as it likes.
		if (!/^[A-Z]{2}:/.test(text)) yield { message: "form", range, data: { identifier: text } };
		return;
	}
	for (const fault of faultsOf(identifier)) yield { ...fault, range };
	if (registered !== undefined && !isSame(registered, identifier))
		yield { message: "extensionDiffers", range, data: { identifier: text, extension: written(registered) } };
}

/** What the extension says. */
function registeredIn(certificate: Certificate): OrganizationIdentifier | undefined {
	const stated = certificate.extensionValue("cabfOrganizationIdentifier");
	return (
		stated && {
			scheme: stated.registrationSchemeIdentifier,
			country: stated.registrationCountry,
			stateOrProvince: stated.registrationStateOrProvince,
			reference: stated.registrationReference,
		}
	);
}

type Fault = { readonly message: "scheme" | "country" | "state" | "reference" | "noReference" } & {
	readonly data: Readonly<Record<string, string>>;
};

function* faultsOf({ scheme, country, stateOrProvince: state, reference }: OrganizationIdentifier): Iterable<Fault> {
	if (!SCHEMES.includes(scheme)) {
		yield { message: "scheme", data: { scheme } };
		return;
	}
	const isPossible = WORLDWIDE.includes(scheme)
		? country === "XG"
		: isCountryCode(country) || (scheme === "VAT" && OF_VAT.includes(country));
	if (!isPossible) yield { message: "country", data: { scheme, country } };
	if (state !== undefined && !WITH_STATE.includes(scheme)) yield { message: "state", data: { scheme, state } };
	const hasEntries = !WITHOUT_REFERENCE.includes(scheme);
	if (hasEntries && reference === "") yield { message: "reference", data: { scheme } };
	if (!hasEntries && reference !== "") yield { message: "noReference", data: { scheme, reference } };
}

/** The authority that a payment service's number begins with may be left out in the extension. */
const isSame = (registered: OrganizationIdentifier, identifier: OrganizationIdentifier): boolean =>
	written(registered) === written(identifier) ||
	(identifier.scheme === "PSD" &&
		written(registered) === written({ ...identifier, reference: identifier.reference.replace(/^[A-Z]*-/, "") }));

const written = ({ scheme, country, stateOrProvince, reference }: OrganizationIdentifier): string =>
	`${scheme}${country}${stateOrProvince === undefined ? "" : `+${stateOrProvince}`}-${reference}`;
