import * as l10n from "@vscode/l10n";
import type { KeyUsage } from "../../../core/x509/extensions/key-usage.ts";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";
import { rfc5280 } from "../../facts/citation.ts";
import { purposesOf } from "../../facts/purposes.ts";
import { isCertificateAuthority } from "../../facts/role.ts";

/** The usages that RFC 5280 §4.2.1.12 calls consistent with a purpose. */
const CONSISTENT: ReadonlyMap<string, readonly KeyUsage[]> = new Map([
	["serverAuth", ["digitalSignature", "keyEncipherment", "keyAgreement"]],
	["clientAuth", ["digitalSignature", "keyAgreement"]],
	["codeSigning", ["digitalSignature"]],
	["emailProtection", ["digitalSignature", "contentCommitment", "keyEncipherment", "keyAgreement"]],
	["timeStamping", ["digitalSignature", "contentCommitment"]],
	["OCSPSigning", ["digitalSignature", "contentCommitment"]],
]);

export const keyUsageAgainstPurpose = defineRule({
	id: "key-usage-against-purpose",
	severity: "info",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Key usage and purpose have nothing in common"),
	citation: rfc5280("4.2.1.12"),
	messages: {
		useless: ({ purpose = "", usages = "" }) =>
			l10n.t(
				"extKeyUsage allows {0}, but keyUsage none of what that takes ({1}): strict software refuses the certificate for it.",
				purpose,
				usages,
			),
		beyond: ({ purposes = "", usages = "" }) =>
			l10n.t("keyUsage allows {1}, which nothing in extKeyUsage ({0}) needs: leave it out.", purposes, usages),
	},
	applies: ({ certificate }) =>
		!isCertificateAuthority(certificate) &&
		certificate.extensionValue("keyUsage") !== undefined &&
		purposesOf(certificate)?.every((purpose) => CONSISTENT.has(purpose)) === true,
	*check({ certificate }) {
		const extension = certificate.extension("keyUsage");
		const usages = certificate.extensionValue("keyUsage") ?? [];
		const purposes = purposesOf(certificate) ?? [];
		if (extension === undefined || usages.length === 0) return;
		const range = extension.element;
		for (const purpose of purposes) {
			const needed = CONSISTENT.get(purpose) ?? [];
			if (!needed.some((usage) => usages.includes(usage)))
				yield { message: "useless", severity: "warning", range, data: { purpose, usages: needed.join(", ") } };
		}
		const wanted = purposes.flatMap((purpose) => CONSISTENT.get(purpose) ?? []);
		const beyond = usages.filter((usage) => !wanted.includes(usage));
		if (beyond.length > 0)
			yield {
				message: "beyond",
				severity: "hint",
				range,
				data: { purposes: purposes.join(", "), usages: beyond.join(", ") },
			};
	},
});
