import * as l10n from "@vscode/l10n";
import type { AlternativeNames } from "../fields/alternative-names.ts";
import { extendedKeyUsagesOf, keyUsagesOf, type PurposeInput } from "../fields/purpose.ts";
import { type Refusal, refuse } from "../refusal.ts";

const KINDS = ["dns", "ip", "uri", "email"] as const;

/** `status_request` in DER: SEQUENCE { INTEGER 5 } (RFC 7633 §4.1). */
const MUST_STAPLE = "1.3.6.1.5.5.7.1.24=30:03:02:01:05";

/** `-ext` for the names, keyUsage, extKeyUsage and TLS feature of a server or client. */
export function leafOptions(input: PurposeInput & AlternativeNames): readonly string[] | Refusal {
	const names = KINDS.flatMap((kind) => input[kind].map((value) => [kind, value] as const));
	const lost = names.find(([kind, value]) => value.includes(",") || (kind === "dns" && value.includes("_")));
	if (lost !== undefined)
		return {
			...refuse(
				"scaffold.not-expressible",
				l10n.t("keytool takes no name with a comma, and no DNS name with an underscore."),
			),
			field: lost[0],
		};
	return [
		...(names.length === 0 ? [] : ["-ext", `SAN=${names.map(([kind, value]) => `${kind}:${value}`).join(",")}`]),
		"-ext",
		`KU:critical=${keyUsagesOf(input).join(",")}`,
		"-ext",
		`EKU=${extendedKeyUsagesOf(input).join(",")}`,
		...(input.mustStaple ? ["-ext", MUST_STAPLE] : []),
	];
}

/** `-ext` for what makes a CA. */
export const caOptions = (pathLength: number | undefined): readonly string[] => [
	"-ext",
	`BC:critical=ca:true${pathLength === undefined ? "" : `,pathlen:${pathLength}`}`,
	"-ext",
	"KU:critical=keyCertSign,cRLSign",
];
