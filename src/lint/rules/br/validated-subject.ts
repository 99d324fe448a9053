import * as l10n from "@vscode/l10n";
import type { Certificate } from "../../../core/x509/certificate.ts";
import { defineRule, type Violation } from "../../define-rule.ts";
import { tlsBaselineRequirements } from "../../facts/citation.ts";
import { type Validation, validationOf } from "../../facts/policies.ts";
import { tlsProfile } from "../../facts/tls-profile.ts";

/** Versions of the requirements that changed what a subject has to say: 1.3.1, 1.3.9 and 2.0.0. */
const INDIVIDUALS_SINCE = Date.parse("2015-09-28");
const PERSONS_SINCE = Date.parse("2016-09-07");
const TABLES_SINCE = Date.parse("2023-09-15");

const PLACE = ["L", "ST", "STREET"] as const;
const NOT_FOR_DOMAINS = ["O", "postalCode", ...PLACE] as const;

type Message = "countryMissing" | "placeMissing" | "personMissing" | "policyMissing" | "unchecked";

export const validatedSubject = defineRule({
	id: "validated-subject",
	severity: "error",
	profiles: ["publicTls"],
	target: "certificate",
	title: () => l10n.t("Subject of a public certificate says less or more than was checked"),
	citation: tlsBaselineRequirements("7.1.2.7"),
	effective: "2012-07-01",
	messages: {
		countryMissing: () => l10n.t("The subject names an organization or a person, but no country (C)."),
		placeMissing: () =>
			l10n.t("The subject names an organization or a person, but neither a locality (L) nor a state (ST)."),
		personMissing: () =>
			l10n.t("The policy says that a person was checked, but the subject does not name one by givenName and surname."),
		policyMissing: () =>
			l10n.t("The subject names a person, but no policy says that a person was checked (2.23.140.1.2.3)."),
		unchecked: ({ attribute = "" }) =>
			l10n.t("{0} stands in the subject of a certificate for which only control of a domain was checked.", attribute),
	},
	applies: ({ certificate }) => tlsProfile(certificate) === "subscriber" && !certificate.isSelfIssued,
	*check({ certificate }): Iterable<Violation<Message>> {
		const range = certificate.layout.subject;
		const issued = certificate.notBefore.epochMs ?? 0;
		const names = new Set(certificate.subject.rdns.flat().map(({ type }) => type.name));
		const subject = { names, issued, validation: validationOf(certificate) };
		if (lacksCountry(subject)) yield { message: "countryMissing", range };
		if (lacksPlace(subject)) yield { message: "placeMissing", range };
		if (lacksPerson(subject)) yield { message: "personMissing", range };
		const isOfPerson = names.has("GN") || names.has("SN");
		if (isOfPerson && subject.validation !== "IV" && issued >= PERSONS_SINCE) yield { message: "policyMissing", range };
		if (issued < TABLES_SINCE) yield* unchecked(certificate, subject);
	},
});

interface Subject {
	/** Short names of the attributes. */
	readonly names: ReadonlySet<string | undefined>;
	readonly issued: number;
	readonly validation: Validation | undefined;
}

const hasIdentity = ({ names }: Subject): boolean => names.has("O") || names.has("GN") || names.has("SN");

function lacksCountry(subject: Subject): boolean {
	const { names, issued, validation } = subject;
	if (names.has("C")) return false;
	if (validation === "OV") return true;
	return (validation === "IV" && issued >= INDIVIDUALS_SINCE) || (hasIdentity(subject) && issued >= PERSONS_SINCE);
}

function lacksPlace(subject: Subject): boolean {
	const { names, issued, validation } = subject;
	if (names.has("L") || names.has("ST")) return false;
	return validation === "OV" || (hasIdentity(subject) && issued >= PERSONS_SINCE);
}

function lacksPerson({ names, issued, validation }: Subject): boolean {
	if (validation !== "IV" || issued < INDIVIDUALS_SINCE) return false;
	return !((names.has("GN") && names.has("SN")) || (names.has("O") && issued < TABLES_SINCE));
}

/** From version 2.0.0 on other attributes than those of a table are forbidden, which is another rule's business. */
function* unchecked(certificate: Certificate, subject: Subject): Iterable<Violation<Message>> {
	const isOfDomain = subject.validation === "DV";
	const isOfNobody = !hasIdentity(subject) && subject.issued >= PERSONS_SINCE;
	const attributes: readonly string[] = isOfDomain ? NOT_FOR_DOMAINS : isOfNobody ? PLACE : [];
	for (const { type, value } of certificate.subject.rdns.flat())
		if (attributes.includes(type.name ?? ""))
			yield { message: "unchecked", range: value, data: { attribute: type.name ?? "" } };
}
