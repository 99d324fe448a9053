import * as l10n from "@vscode/l10n";
import { parseIpAddress } from "../../../core/chain/names/ip-address.ts";
import { defineRule } from "../../define-rule.ts";
import { alternativeNames } from "../../facts/alternative-names.ts";
import { isInternalAddress, isInternalHostName } from "../../facts/internal-name.ts";

export const internalName = defineRule({
	id: "internal-name",
	severity: "error",
	profiles: ["publicTls"],
	target: "certificate",
	title: () => l10n.t("Public certificate names an internal host"),
	citation: {
		source: "CA/B TLS BR",
		section: "4.2.2",
		url: "https://cabforum.org/working-groups/server/baseline-requirements/requirements/#422-approval-or-rejection-of-certificate-applications",
	},
	messages: {
		internal: ({ name = "" }) =>
			l10n.t(
				"“{0}” does not exist on the public internet: public CAs may not issue for it. Use a CA of your own.",
				name,
			),
		commonName: ({ name = "" }) =>
			l10n.t("The common name “{0}” is an address that does not exist on the public internet.", name),
	},
	applies: ({ certificate }) =>
		alternativeNames(certificate).length > 0 || certificate.subject.last("CN") !== undefined,
	*check({ certificate }) {
		for (const name of alternativeNames(certificate)) {
			const isInternal =
				name.type === "dns" ? isInternalHostName(name.value) : name.type === "ip" && isInternalAddress(name.octets);
			if (isInternal) yield { message: "internal", range: name.range, data: { name: name.value } };
		}
		for (const { type, text = "", value } of certificate.subject.rdns.flat()) {
			const octets = type.name === "CN" ? parseIpAddress(text) : undefined;
			if (octets !== undefined && isInternalAddress(octets))
				yield { message: "commonName", range: value, data: { name: text } };
		}
	},
});
