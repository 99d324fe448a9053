import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";

export const entryWithoutChain = defineRule({
	id: "entry-without-chain",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "keystore",
	title: () => l10n.t("Private key without its certificates"),
	citation: { source: "RFC 8446", section: "4.4.2", url: "https://www.rfc-editor.org/rfc/rfc8446#section-4.4.2" },
	messages: {
		none: ({ alias = "" }) =>
			l10n.t("The private key “{0}” has no certificate: Java does not list it, and no server can use it.", alias),
		leafAlone: ({ alias = "", issuer = "" }) =>
			l10n.t(
				"“{0}” has its own certificate but not that of its issuer {1}: the other side can build no chain unless it has it (“unable to get local issuer certificate”).",
				alias,
				issuer,
			),
	},
	applies: ({ keystore: { entries } }) => entries.some(({ kind }) => kind === "privateKey"),
	*check({ keystore: { entries } }) {
		for (const { kind, alias = "", chain, range } of entries) {
			if (kind !== "privateKey") continue;
			const [leaf] = chain;
			if (leaf === undefined) yield { message: "none", range, data: { alias } };
			else if (chain.length === 1 && !leaf.isSelfIssued)
				yield { message: "leafAlone", range, data: { alias, issuer: leaf.issuer.toString() } };
		}
	},
});
