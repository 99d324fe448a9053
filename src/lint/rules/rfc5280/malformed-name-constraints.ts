import * as l10n from "@vscode/l10n";
import { context, contextConstructed } from "../../../core/der/tags.ts";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { rfc5280 } from "../../facts/citation.ts";
import { hostNameFault } from "../../facts/host-name.ts";
import { isCertificateAuthority } from "../../facts/role.ts";

/** Forms of names that RFC 5280 §4.2.1.10 gives no way to compare, by their tags; some are written in the wrong form. */
const INCOMPARABLE: ReadonlyMap<number, string> = new Map([
	[context(3), "x400Address"],
	[contextConstructed(3), "x400Address"],
	[context(5), "ediPartyName"],
	[contextConstructed(5), "ediPartyName"],
	[context(8), "registeredID"],
]);

export const malformedNameConstraints = defineRule({
	id: "malformed-name-constraints",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Name constraint that does not constrain"),
	citation: rfc5280("4.2.1.10"),
	messages: {
		notCa: () =>
			l10n.t("nameConstraints stands in a certificate that is not of a CA, where there is nothing to constrain."),
		host: ({ name = "" }) =>
			l10n.t(
				"“{0}” constrains URIs and must be a host name, with a dot in front for all hosts below it: as it stands no URI matches.",
				name,
			),
		incomparable: ({ form = "" }) =>
			l10n.t(
				"A constraint on names of the form {0} cannot be compared: validators refuse every certificate with such a name, or ignore the constraint.",
				form,
			),
	},
	applies: ({ certificate }) => certificate.extension("nameConstraints") !== undefined,
	*check({ certificate, item }) {
		const extension = certificate.extension("nameConstraints");
		if (extension !== undefined && !isCertificateAuthority(certificate))
			yield { message: "notCa", range: extension.element };
		const value = certificate.extensionValue("nameConstraints");
		for (const { base, range } of [...(value?.permittedSubtrees ?? []), ...(value?.excludedSubtrees ?? [])]) {
			const form = INCOMPARABLE.get(item.bytes[base.range.start] ?? 0);
			if (form !== undefined) yield { message: "incomparable", range, data: { form } };
			else if (base.type === "uri" && !isHost(base.value)) yield { message: "host", range, data: { name: base.value } };
		}
	},
});

function isHost(constraint: string): boolean {
	const host = constraint.startsWith(".") ? constraint.slice(1) : constraint;
	return host.includes(".") && /[a-z]/i.test(host.slice(host.lastIndexOf("."))) && hostNameFault(host) === undefined;
}
