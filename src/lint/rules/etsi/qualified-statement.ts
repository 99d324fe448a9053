import * as l10n from "@vscode/l10n";
import type { Range } from "../../../core/index.ts";
import type { Certificate } from "../../../core/x509/certificate.ts";
import type { PdsLocation } from "../../../core/x509/extensions/qc-statement-info.ts";
import type { QCStatement } from "../../../core/x509/extensions/qc-statements.ts";
import { defineRule, EVERY_PROFILE, type Violation } from "../../define-rule.ts";
import { isCountryCode } from "../../facts/country-codes.ts";
import { isLanguageCode } from "../../facts/language-codes.ts";
import { qcStatement, qcStatementsOf, qualifiedPolicies } from "../../facts/qualified.ts";

/** The kind of certificate, by what its policy promises (EN 319 411-2 §5.3). */
const TYPE_OF_POLICY: Readonly<Record<string, string>> = {
	"0.4.0.194112.1.0": "qcTypeEsign",
	"0.4.0.194112.1.1": "qcTypeEseal",
	"0.4.0.194112.1.2": "qcTypeEsign",
	"0.4.0.194112.1.3": "qcTypeEseal",
	"0.4.0.194112.1.4": "qcTypeWeb",
	"0.4.0.194112.1.5": "qcTypeWeb",
	"0.4.0.194112.1.6": "qcTypeWeb",
};
/** Policies whose keys stand in a qualified device. */
const WITH_DEVICE: readonly string[] = ["0.4.0.194112.1.2", "0.4.0.194112.1.3"];

export const qualifiedStatement = defineRule({
	id: "qualified-statement",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Statement of a qualified certificate that is missing or wrong"),
	citation: {
		source: "ETSI EN 319 412-5",
		section: "4",
		url: "https://www.etsi.org/deliver/etsi_en/319400_319499/31941205/",
	},
	messages: {
		noCompliance: () =>
			l10n.t(
				"No statement says that the certificate is qualified (QcCompliance): eIDAS software treats it as a plain one.",
			),
		noType: () => l10n.t("No statement says whether the certificate is for signatures, seals or websites (QcType)."),
		noDevice: () => l10n.t("The policy says that the key is in a qualified device, but no statement says so (QcSSCD)."),
		device: () =>
			l10n.t(
				"A statement says that the key is in a qualified device (QcSSCD), which the certificate's policy does not.",
			),
		type: ({ type = "", policy = "" }) => l10n.t("QcType says {0}, which policy {1} is not for.", type, policy),
		noCountries: () => l10n.t("QcCClegislation names no country."),
		country: ({ country = "" }) => l10n.t("QcCClegislation names “{0}”, which is no country (ISO 3166-1).", country),
		language: ({ language = "" }) =>
			l10n.t("A disclosure statement is in the language “{0}”, which is none (ISO 639-1).", language),
		scheme: ({ url = "" }) => l10n.t("The disclosure statement at “{0}” is not fetched by https.", url),
		amount: ({ amount = "" }) => l10n.t("The limit of transactions is the negative amount {0}.", amount),
		currency: ({ currency = "" }) =>
			l10n.t(
				"The limit of transactions has its currency as number {0}; the letters of ISO 4217 are recommended.",
				currency,
			),
	},
	applies: ({ certificate }) => certificate.extensionValue("qcStatements") !== undefined,
	*check({ certificate }) {
		const extension = certificate.extension("qcStatements");
		if (extension === undefined) return;
		yield* missingOrContrary(certificate, extension.element);
		for (const statement of qcStatementsOf(certificate)) yield* faultsOf(statement);
	},
});

type Fault = Violation<
	| "noCompliance"
	| "noType"
	| "noDevice"
	| "device"
	| "type"
	| "noCountries"
	| "country"
	| "language"
	| "scheme"
	| "amount"
	| "currency"
>;

function* missingOrContrary(certificate: Certificate, range: Range): Iterable<Fault> {
	const has = (name: string): boolean => qcStatement(certificate, name) !== undefined;
	const isOutsideEu = has("qcCClegislation");
	const [policy] = qualifiedPolicies(certificate);
	const isQualified = policy !== undefined || has("qcCompliance");
	if (isQualified && !has("qcCompliance") && !isOutsideEu) yield { message: "noCompliance", range };
	const type = qcStatement(certificate, "qcType");
	if (isQualified && type === undefined) yield { message: "noType", range };
	const needsDevice = policy !== undefined && WITH_DEVICE.includes(policy);
	const device = qcStatement(certificate, "qcSSCD");
	if (needsDevice && device === undefined) yield { message: "noDevice", range };
	if (!needsDevice && policy !== undefined && device !== undefined) yield { message: "device", range: device.range };
	const expected = TYPE_OF_POLICY[policy ?? ""];
	const info = type?.statementInfo;
	if (type === undefined || expected === undefined || info?.type !== "oids") return;
	const names = info.oids.map(({ name, dotted }) => name ?? dotted);
	if (names.length > 0 && !names.includes(expected))
		yield { message: "type", range: type.range, data: { type: names.join(", "), policy: policy ?? "" } };
}

function* faultsOf({ statementInfo: info, range }: QCStatement): Iterable<Fault> {
	if (info?.type === "countries") {
		if (info.countries.length === 0) yield { message: "noCountries", range };
		for (const country of info.countries)
			if (!isCountryCode(country)) yield { message: "country", range, data: { country } };
	} else if (info?.type === "limitValue") {
		const { amount, currency } = info;
		if (amount !== undefined && amount < 0) yield { message: "amount", range, data: { amount } };
		if (/^\d+$/.test(currency)) yield { message: "currency", severity: "info", range, data: { currency } };
	} else if (info?.type === "pdsLocations") {
		for (const location of info.locations) yield* locationFaults(location, range);
	}
}

function* locationFaults({ url, language = "" }: PdsLocation, range: Range): Iterable<Fault> {
	if (!isLanguageCode(language.toLowerCase())) yield { message: "language", range, data: { language } };
	if (!/^https:/i.test(url)) yield { message: "scheme", range, data: { url } };
}
