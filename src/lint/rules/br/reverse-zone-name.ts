import * as l10n from "@vscode/l10n";
import { parseIpAddress } from "../../../core/chain/names/ip-address.ts";
import { defineRule } from "../../define-rule.ts";
import { alternativeNamesOf } from "../../facts/alternative-names.ts";
import { tlsBaselineRequirements } from "../../facts/citation.ts";
import { isInternalAddress } from "../../facts/internal-name.ts";

/** RFC 1035 §3.5 and RFC 3596 §2.5: how an address is turned into a name, and of how many labels. */
const ZONES = [
	{ suffix: ".in-addr.arpa", labels: 4, address: (labels: readonly string[]) => labels.join(".") },
	{
		suffix: ".ip6.arpa",
		labels: 32,
		address: (labels: readonly string[]) => labels.join("").replace(/(.{4})(?!$)/g, "$1:"),
	},
] as const;
const FORBIDDEN_SINCE = Date.parse("2026-03-15");

export const reverseZoneName = defineRule({
	id: "reverse-zone-name",
	severity: "error",
	profiles: ["publicTls"],
	target: "certificate",
	title: () => l10n.t("Public certificate names a reverse zone"),
	citation: tlsBaselineRequirements("4.2.2"),
	messages: {
		forbidden: ({ name = "" }) =>
			l10n.t("“{0}” is the name of an address turned around; public CAs may no longer issue for such names.", name),
		reserved: ({ name = "" }) =>
			l10n.t("“{0}” stands for an address that does not exist on the public internet.", name),
		malformed: ({ name = "" }) => l10n.t("“{0}” is in a reverse zone but stands for no whole address.", name),
	},
	applies: ({ certificate }) => alternativeNamesOf(certificate, "dns").some(({ value }) => zoneOf(value) !== undefined),
	*check({ certificate }) {
		const isForbidden = (certificate.notBefore.epochMs ?? 0) >= FORBIDDEN_SINCE;
		for (const { value, range } of alternativeNamesOf(certificate, "dns")) {
			const zone = zoneOf(value);
			if (zone === undefined) continue;
			const data = { name: value };
			const labels = value.slice(0, -zone.suffix.length).split(".").reverse();
			const octets = labels.length === zone.labels ? parseIpAddress(zone.address(labels)) : undefined;
			if (isForbidden) yield { message: "forbidden", range, data };
			if (octets === undefined) yield { message: "malformed", severity: "warning", range, data };
			else if (isInternalAddress(octets)) yield { message: "reserved", range, data };
		}
	},
});

const zoneOf = (name: string) => ZONES.find(({ suffix }) => name.toLowerCase().endsWith(suffix));
