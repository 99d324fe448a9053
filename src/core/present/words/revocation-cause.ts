import * as l10n from "@vscode/l10n";
import type { RevocationCause } from "../../chain/revocation/status.ts";

const SENTENCES: Readonly<Record<RevocationCause, () => string>> = {
	"nothing-found": () => l10n.t("there is no revocation list and no OCSP response for it."),
	stale: () => l10n.t("the revocation list or OCSP response is out of date."),
	"not-yet-valid": () => l10n.t("the revocation list or OCSP response is from a later time."),
	"unknown-critical-extension": () => l10n.t("the revocation list has a critical extension that is not known here."),
	"no-crl-number": () => l10n.t("the revocation list has no number (cRLNumber)."),
	"algorithm-mismatch": () => l10n.t("the revocation list names two different signature algorithms."),
	"no-crl-sign": () => l10n.t("the key that signed the revocation list may not do so (keyUsage without cRLSign)."),
	signer: () => l10n.t("nobody who may do so signed the revocation list or OCSP response."),
	"signature-unsupported": () => l10n.t("the signature algorithm of the revocation list is not supported here."),
	"some-reasons": () => l10n.t("the revocation lists at hand cover only some of the reasons for a revocation."),
	"responder-unknown": () => l10n.t("the OCSP responder does not know the certificate."),
	budget: () => l10n.t("the search was stopped before it was decided."),
};

/** The end of a sentence that says why a revocation status is not known. */
export const revocationCauseInWords = (cause: string): string => SENTENCES[cause as RevocationCause]?.() ?? cause;
