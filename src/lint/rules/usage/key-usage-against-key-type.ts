import * as l10n from "@vscode/l10n";
import type { KeyUsage } from "../../../core/x509/extensions/key-usage.ts";
import type { PublicKey } from "../../../core/x509/public-key.ts";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";

const ENCIPHERMENT: readonly KeyUsage[] = ["keyEncipherment", "dataEncipherment"];
const AGREEMENT: readonly KeyUsage[] = ["keyAgreement", "encipherOnly", "decipherOnly"];
const SIGNING: readonly KeyUsage[] = ["digitalSignature", "contentCommitment", "keyCertSign", "cRLSign"];

/** What keys of a family cannot do, whatever their certificate says. */
const IMPOSSIBLE: Readonly<Record<PublicKey["family"], readonly KeyUsage[]>> = {
	RSA: AGREEMENT,
	EC: ENCIPHERMENT,
	DSA: [...ENCIPHERMENT, ...AGREEMENT],
	DH: [...SIGNING, ...ENCIPHERMENT],
	EdDSA: [...ENCIPHERMENT, ...AGREEMENT],
	XDH: [...SIGNING, ...ENCIPHERMENT],
	"ML-DSA": [...ENCIPHERMENT, ...AGREEMENT],
	"SLH-DSA": [...ENCIPHERMENT, ...AGREEMENT],
	"ML-KEM": [...SIGNING, ...AGREEMENT, "dataEncipherment"],
	unknown: [],
};

export const keyUsageAgainstKeyType = defineRule({
	id: "key-usage-against-key-type",
	severity: "warning",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Key usage that the key cannot have"),
	citation: {
		source: "RFC 3279, RFC 5480, RFC 8410, RFC 9881, RFC 9909, RFC 9935",
		section: "",
		url: "https://www.rfc-editor.org/rfc/rfc5480#section-3",
	},
	messages: {
		impossible: ({ usages = "", algorithm = "" }) =>
			l10n.t(
				"keyUsage allows {0}, which a key for {1} cannot do; strict validators refuse the certificate.",
				usages,
				algorithm,
			),
	},
	applies: ({ certificate }) => certificate.extensionValue("keyUsage") !== undefined,
	*check({ certificate }) {
		const { family, algorithm } = certificate.subjectPublicKeyInfo.key;
		const wrong = certificate.extensionValue("keyUsage")?.filter((usage) => IMPOSSIBLE[family].includes(usage)) ?? [];
		const extension = certificate.extension("keyUsage");
		if (wrong.length > 0 && extension !== undefined)
			yield { message: "impossible", range: extension.element, data: { usages: wrong.join(", "), algorithm } };
	},
});
