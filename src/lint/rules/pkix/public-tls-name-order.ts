import * as l10n from "@vscode/l10n";
import { defineRule } from "../../define-rule.ts";
import { tlsBaselineRequirements } from "../../facts/citation.ts";

/** The order of §7.1.4.2; attributes that are not in it may stand anywhere. */
const ORDER: readonly string[] = ["DC", "C", "ST", "L", "postalCode", "STREET", "O", "SN", "GN", "OU", "CN"];
const REPEATABLE: readonly string[] = ["DC", "STREET"];

export const publicTlsNameOrder = defineRule({
	id: "public-tls-name-order",
	severity: "info",
	profiles: ["publicTls"],
	target: "certificate",
	title: () => l10n.t("Attributes of the subject out of order or repeated"),
	citation: tlsBaselineRequirements("7.1.4.2"),
	effective: "2023-09-15",
	messages: {
		order: ({ attribute = "", before = "" }) =>
			l10n.t(
				"{0} follows {1} in the subject; public TLS wants the reverse, from country to common name.",
				attribute,
				before,
			),
		repeated: ({ attribute = "" }) =>
			l10n.t("The subject has {0} more than once; programs differ in which they show.", attribute),
	},
	applies: ({ certificate }) => !certificate.subject.isEmpty,
	*check({ certificate: { subject } }) {
		const seen = new Set<string>();
		let last: { readonly name: string; readonly place: number } | undefined;
		for (const rdn of subject.rdns) {
			for (const { type, value } of rdn) {
				const name = type.name ?? type.dotted;
				if (seen.has(name) && !REPEATABLE.includes(name))
					yield { message: "repeated", severity: "warning", range: value, data: { attribute: name } };
				seen.add(name);
				const place = ORDER.indexOf(name);
				if (place < 0) continue;
				if (last !== undefined && place < last.place)
					yield { message: "order", range: value, data: { attribute: name, before: last.name } };
				last = { name, place };
			}
		}
	},
});
