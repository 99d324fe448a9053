import * as l10n from "@vscode/l10n";
import { KEY_USAGES, type KeyUsage } from "../../x509/extensions/key-usage.ts";
import { choice, flag, list } from "../field.ts";
import { refuse } from "../refusal.ts";

const PURPOSES = {
	server: ["serverAuth"],
	client: ["clientAuth"],
	peer: ["serverAuth", "clientAuth"],
} as const;

/** Key purposes that both tools know by these names (RFC 5280 §4.2.1.12). */
const EXTENDED = ["serverAuth", "clientAuth", "codeSigning", "emailProtection", "timeStamping", "OCSPSigning"] as const;

const USAGE_NAMES: readonly string[] = KEY_USAGES;

/** keyUsage and extKeyUsage: by role, or as they are listed. */
export const PURPOSE = {
	purpose: choice(
		() => l10n.t("what the certificate is for; peer is both a server and a client"),
		["server", "client", "peer"],
		"server",
	),
	keyUsage: list({
		help: () => l10n.t("key usages in place of digitalSignature: {0}", KEY_USAGES.join(", ")),
		check: (name) =>
			USAGE_NAMES.includes(name)
				? undefined
				: refuse("scaffold.not-a-choice", l10n.t("It is one of {0}.", KEY_USAGES.join(", "))),
	}),
	extendedKeyUsage: list({
		help: () => l10n.t("key purposes in place of those of the role: {0} or OIDs", EXTENDED.join(", ")),
		check: (name) =>
			EXTENDED.some((each) => each === name) || /^[0-2](?:\.\d{1,18}){2,20}$/.test(name)
				? undefined
				: refuse("scaffold.not-a-choice", l10n.t("It is one of {0}.", `${EXTENDED.join(", ")}, 1.2.3`)),
	}),
	mustStaple: flag(() => l10n.t("whether the server promises OCSP stapling (RFC 7633)"), "no"),
} as const;

/** The values of `PURPOSE`. */
export interface PurposeInput {
	readonly purpose: keyof typeof PURPOSES;
	readonly keyUsage: readonly string[];
	readonly extendedKeyUsage: readonly string[];
	readonly mustStaple: boolean;
}

/** The names of the bits to set. */
export const keyUsagesOf = ({ keyUsage }: PurposeInput): readonly KeyUsage[] =>
	keyUsage.length > 0 ? KEY_USAGES.filter((name) => keyUsage.includes(name)) : ["digitalSignature"];

export const extendedKeyUsagesOf = ({ purpose, extendedKeyUsage }: PurposeInput): readonly string[] =>
	extendedKeyUsage.length > 0 ? extendedKeyUsage : PURPOSES[purpose];
