import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { rfc5280 } from "../../facts/citation.ts";

/** The most characters an attribute of a name may have: RFC 5280 appendix A.1, X.520 for the street. */
const UPPER_BOUNDS: ReadonlyMap<string, number> = new Map([
	["CN", 64],
	["O", 64],
	["OU", 64],
	["serialNumber", 64],
	["title", 64],
	["L", 128],
	["ST", 128],
	["STREET", 128],
	["pseudonym", 128],
	["postalCode", 16],
	["emailAddress", 255],
	["GN", 32768],
	["SN", 32768],
	["initials", 32768],
	["generationQualifier", 32768],
	["name", 32768],
]);

export const attributeTooLong = defineRule({
	id: "attribute-too-long",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Attribute of the subject is longer than allowed"),
	citation: rfc5280("A.1"),
	messages: {
		tooLong: ({ attribute = "", length = "", limit = "" }) =>
			l10n.t(
				"{0} has {1} characters, {2} are allowed: OpenSSL refuses to make such a request (“string too long”), and some validators to read it.",
				attribute,
				length,
				limit,
			),
	},
	applies: ({ certificate }) => !certificate.subject.isEmpty,
	*check({ certificate }) {
		for (const { type, text = "", value } of certificate.subject.rdns.flat()) {
			const limit = UPPER_BOUNDS.get(type.name ?? "");
			if (limit === undefined || text.length <= limit) continue;
			const { length } = Array.from(text);
			if (length > limit)
				yield { message: "tooLong", range: value, data: { attribute: type.name ?? "", length, limit } };
		}
	},
});
