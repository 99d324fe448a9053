import * as l10n from "@vscode/l10n";
import { decode } from "../../decode.ts";
import type { OcspResponse } from "../../x509/ocsp-response.ts";
import { dateInWords } from "../chain/facts.ts";

/** The OCSP response in `der`; undefined where there is none or it is not readable. */
function stapledResponse(der: Uint8Array | undefined): OcspResponse | undefined {
	const content = der && decode(der).items[0]?.content;
	return content?.kind === "ocspResponse" ? content.ocspResponse : undefined;
}

/** What a stapled response says of the certificate, for a row. */
export function stapledResponseText(der: Uint8Array | undefined): string {
	if (der === undefined) return l10n.t("none");
	const response = stapledResponse(der);
	const [single] = response?.basic?.responses ?? [];
	if (single === undefined) return response?.status ?? l10n.t("not readable");
	const status = single.certStatus ?? l10n.t("not readable");
	const until = single.nextUpdate?.iso;
	return until === undefined ? status : l10n.t("{0}, current until {1}", status, dateInWords(until));
}

/** When a stapled response ceases to count, in ISO 8601, if that was before `at`, in milliseconds since the epoch. */
export function staleSince(der: Uint8Array | undefined, at: number): string | undefined {
	const nextUpdate = stapledResponse(der)?.basic?.responses[0]?.nextUpdate;
	return nextUpdate?.epochMs !== undefined && nextUpdate.epochMs < at ? nextUpdate.iso : undefined;
}
