import * as l10n from "@vscode/l10n";
import { type AlternativeNames, hasNames } from "./fields/alternative-names.ts";
import { extendedKeyUsagesOf, type PurposeInput } from "./fields/purpose.ts";
import { type Refusal, refuse } from "./refusal.ts";

/** A server that no client would accept: names are looked for in subjectAltName alone (RFC 9525 §6.3). */
export function refuseNameless(input: PurposeInput & AlternativeNames): Refusal | undefined {
	if (hasNames(input) || !extendedKeyUsagesOf(input).includes("serverAuth")) return undefined;
	const sentence = l10n.t(
		"A server's certificate needs the names it is reached by; they can be taken from the request.",
	);
	return { ...refuse("scaffold.required", sentence), field: "dns" };
}
