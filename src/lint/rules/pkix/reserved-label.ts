import * as l10n from "@vscode/l10n";
import { defineRule } from "../../define-rule.ts";
import { certifiedHostNames } from "../../facts/certified-host-names.ts";

/** Two hyphens in third and fourth place are reserved for tags, of which `xn` alone is in use (RFC 5890 §2.3.1). */
const RESERVED = /^(?!xn)..--/;

export const reservedLabel = defineRule({
	id: "reserved-label",
	severity: "error",
	profiles: ["publicTls"],
	target: "certificate",
	title: () => l10n.t("Host name has a label that is reserved"),
	citation: { source: "RFC 5890", section: "2.3.1", url: "https://www.rfc-editor.org/rfc/rfc5890#section-2.3.1" },
	effective: "2021-10-01",
	messages: {
		reserved: ({ label = "", name = "" }) =>
			l10n.t(
				"“{0}” in “{1}” has hyphens in third and fourth place, which is reserved for “xn--”: public CAs may not issue it.",
				label,
				name,
			),
	},
	applies: ({ certificate }) => certifiedHostNames(certificate).length > 0,
	*check({ certificate }) {
		for (const { name, range } of certifiedHostNames(certificate)) {
			const label = name.split(".").find((each) => RESERVED.test(each));
			if (label !== undefined) yield { message: "reserved", range, data: { label, name } };
		}
	},
});
