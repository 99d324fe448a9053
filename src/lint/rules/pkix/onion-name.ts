import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { certifiedHostNames } from "../../facts/certified-host-names.ts";
import { tlsBaselineRequirements } from "../../facts/citation.ts";

const BASE_32 = "abcdefghijklmnopqrstuvwxyz234567";
/** Key, checksum and version of a service's address: 35 octets (Tor, rend-spec-v3 §6). */
const ADDRESS = /^[a-z2-7]{56}$/;
const VERSION = 3;

export const onionName = defineRule({
	id: "onion-name",
	severity: "error",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Name of an onion service that does not exist"),
	citation: tlsBaselineRequirements("B.2.a"),
	messages: {
		address: ({ name = "" }) =>
			l10n.t(
				"“{0}” is no address of an onion service: 56 characters of base 32 stand before .onion, and no browser finds another.",
				name,
			),
		version: ({ name = "", version = "" }) =>
			l10n.t("“{0}” is an address of version {1}; onion services have version 3.", name, version),
	},
	applies: ({ certificate }) => certifiedHostNames(certificate).some(({ name }) => isOnion(name)),
	*check({ certificate }) {
		for (const { name, range } of certifiedHostNames(certificate)) {
			if (!isOnion(name)) continue;
			const address = name.split(".").at(-2) ?? "";
			// The last of the octets is the version; base 32 gives it eight of the last ten bits.
			const version = (BASE_32.indexOf(address.at(-2) ?? "") * 32 + BASE_32.indexOf(address.at(-1) ?? "")) & 0xff;
			if (!ADDRESS.test(address)) yield { message: "address", range, data: { name } };
			else if (version !== VERSION) yield { message: "version", range, data: { name, version } };
		}
	},
});

const isOnion = (name: string): boolean => name.endsWith(".onion");
