import * as l10n from "@vscode/l10n";
import { defineRule } from "../../define-rule.ts";

/** 64 bits of randomness do not fit into fewer octets. */
const FEWEST_OCTETS = 8;

export const predictableSerialNumber = defineRule({
	id: "predictable-serial-number",
	severity: "error",
	profiles: ["publicTls"],
	target: "certificate",
	title: () => l10n.t("Serial number is too short to be random"),
	citation: {
		source: "CA/B TLS BR",
		section: "7.1",
		url: "https://cabforum.org/working-groups/server/baseline-requirements/requirements/#71-certificate-profile",
	},
	effective: "2016-09-30",
	messages: {
		short: ({ octets = "" }) =>
			l10n.t("The serial number has {0} octets; public CAs need 64 random bits in it, which take eight.", octets),
	},
	applies: ({ certificate }) => !certificate.isSelfIssued,
	*check({ certificate: { layout } }) {
		const { contentStart, contentEnd } = layout.serialNumber;
		const octets = contentEnd - contentStart;
		if (octets < FEWEST_OCTETS) yield { message: "short", range: layout.serialNumber, data: { octets } };
	},
});
