import * as l10n from "@vscode/l10n";
import { TAG, tagName } from "../../../core/der/tags.ts";
import type { Attribute } from "../../../core/x509/name.ts";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { rfc5280 } from "../../facts/citation.ts";

const PRINTABLE = new Set(["C", "serialNumber", "dnQualifier", "jurisdictionC"]);
const IA5 = new Set(["DC", "emailAddress"]);
/** Attributes whose type is DirectoryString; RFC 5280 §4.1.2.4 wants PrintableString or UTF8String for new ones. */
const DIRECTORY_STRING = new Set([
	"CN",
	"SN",
	"GN",
	"L",
	"ST",
	"STREET",
	"O",
	"OU",
	"title",
	"postalCode",
	"businessCategory",
	"pseudonym",
	"name",
	"initials",
	"organizationIdentifier",
	"jurisdictionL",
	"jurisdictionST",
]);
const OBSOLETE: readonly number[] = [TAG.TELETEX_STRING, TAG.BMP_STRING, TAG.UNIVERSAL_STRING];

export const attributeStringType = defineRule({
	id: "attribute-string-type",
	severity: "info",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Attribute of the subject has the wrong string type"),
	citation: rfc5280("4.1.2.4"),
	messages: {
		printable: ({ attribute = "", found = "" }) =>
			l10n.t("{0} is a {1} and must be a PrintableString: strict software does not read the name.", attribute, found),
		ia5: ({ attribute = "", found = "" }) =>
			l10n.t("{0} is a {1} and must be an IA5String: strict software does not read the name.", attribute, found),
		obsolete: ({ attribute = "", found = "" }) =>
			l10n.t(
				"{0} is a {1}, which new certificates do not use: libraries read its characters differently and compare names wrongly.",
				attribute,
				found,
			),
		wrong: ({ attribute = "", found = "" }) =>
			l10n.t("{0} is a {1}; it must be a UTF8String or PrintableString.", attribute, found),
	},
	applies: ({ certificate }) => !certificate.subject.isEmpty,
	*check({ certificate }) {
		for (const attribute of certificate.subject.rdns.flat()) {
			const message = fault(attribute);
			const { type, value } = attribute;
			if (message !== undefined)
				yield {
					message,
					range: value,
					data: { attribute: type.name ?? type.dotted, found: tagName(value.tag) },
				};
		}
	},
});

function fault({
	type: { name = "" },
	value: { tag },
}: Attribute): "printable" | "ia5" | "obsolete" | "wrong" | undefined {
	if (PRINTABLE.has(name)) return tag === TAG.PRINTABLE_STRING ? undefined : "printable";
	if (IA5.has(name)) return tag === TAG.IA5_STRING ? undefined : "ia5";
	if (!DIRECTORY_STRING.has(name) || tag === TAG.UTF8_STRING || tag === TAG.PRINTABLE_STRING) return undefined;
	return OBSOLETE.includes(tag) ? "obsolete" : "wrong";
}
