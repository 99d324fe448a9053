import * as l10n from "@vscode/l10n";
import type { Range } from "../../../core/index.ts";
import type { Certificate } from "../../../core/x509/certificate.ts";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { readOrganizationIdentifier } from "../../facts/organization-identifier.ts";

export const legalEntityIdentifier = defineRule({
	id: "legal-entity-identifier",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Legal entity identifier with a wrong check number"),
	citation: { source: "ISO 17442-1", section: "", url: "https://www.iso.org/standard/78829.html" },
	messages: {
		form: ({ lei = "" }) => l10n.t("“{0}” is no legal entity identifier: it has 20 letters and digits.", lei),
		checkNumber: ({ lei = "" }) =>
			l10n.t(
				"The two digits at the end of the legal entity identifier “{0}” do not fit the others: something is mistyped.",
				lei,
			),
	},
	applies: ({ certificate }) => identifiersOf(certificate).length > 0,
	*check({ certificate }) {
		for (const { lei, range } of identifiersOf(certificate)) {
			if (!/^[0-9A-Z]{18}[0-9]{2}$/.test(lei)) yield { message: "form", range, data: { lei } };
			else if (remainder(lei) !== 1) yield { message: "checkNumber", range, data: { lei } };
		}
	},
});

function identifiersOf(certificate: Certificate): readonly { readonly lei: string; readonly range: Range }[] {
	const inSubject = certificate.subject.rdns.flat().flatMap(({ type, text, value }) => {
		const identifier = type.name === "organizationIdentifier" ? readOrganizationIdentifier(text ?? "") : undefined;
		const isLei = identifier?.scheme === "LEI" && identifier.reference !== "";
		return isLei ? [{ lei: identifier.reference, range: value }] : [];
	});
	const lei = certificate.extensionValue("leiCode");
	const extension = certificate.extension("leiCode");
	return lei === undefined || extension === undefined ? inSubject : [...inSubject, { lei, range: extension.element }];
}

/** Modulo 97 of the identifier read as a number with A = 10 to Z = 35 (ISO/IEC 7064, MOD 97-10). */
function remainder(lei: string): number {
	let rest = 0;
	for (const character of lei) {
		const value = Number.parseInt(character, 36);
		rest = (rest * (value < 10 ? 10 : 100) + value) % 97;
	}
	return rest;
}
