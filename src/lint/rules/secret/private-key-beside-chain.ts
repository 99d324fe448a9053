import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";

export const privateKeyBesideChain = defineRule({
	id: "private-key-beside-chain",
	severity: "info",
	profiles: EVERY_PROFILE,
	target: "file",
	title: () => l10n.t("Private key and certificates in one PEM file"),
	citation: { source: "CWE-312", section: "", url: "https://cwe.mitre.org/data/definitions/312.html" },
	messages: {
		together: () =>
			l10n.t(
				"The private key stands in one file with certificates, which are handed on as they are public. HAProxy and MongoDB want it so; everything else is safer with two files.",
			),
		several: ({ count = "" }) =>
			l10n.t("The file holds {0} private keys: programs take the first one, whichever that is.", count),
		first: () => l10n.t("The first private key."),
	},
	applies: ({ privateKeys, items }) => privateKeys.some(({ item }) => item.encoding === "pem" && items.includes(item)),
	*check({ privateKeys, certificates, items }) {
		const keys = privateKeys.filter(({ item }) => items.includes(item) && item.place === undefined);
		const beside = certificates.filter(({ item }) => items.includes(item) && item.place === undefined);
		const [first, second] = keys;
		if (first !== undefined && beside.length > 0) yield { message: "together", of: first };
		if (first !== undefined && second !== undefined)
			yield {
				message: "several",
				severity: "warning",
				of: second,
				data: { count: keys.length },
				related: [{ message: "first", of: first }],
			};
	},
});
