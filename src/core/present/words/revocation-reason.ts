import * as l10n from "@vscode/l10n";
import type { CRLReason, ReasonFlag } from "../../x509/extensions/crl-reason.ts";

const WORDS: Readonly<Record<CRLReason | ReasonFlag, () => string>> = {
	unspecified: () => l10n.t("unspecified"),
	unused: () => l10n.t("unused"),
	keyCompromise: () => l10n.t("key compromised"),
	cACompromise: () => l10n.t("CA compromised"),
	affiliationChanged: () => l10n.t("affiliation changed"),
	superseded: () => l10n.t("superseded"),
	cessationOfOperation: () => l10n.t("operation ended"),
	certificateHold: () => l10n.t("on hold"),
	removeFromCRL: () => l10n.t("removed from the CRL"),
	privilegeWithdrawn: () => l10n.t("privilege withdrawn"),
	aACompromise: () => l10n.t("attribute authority compromised"),
};

/** Why a certificate was revoked (RFC 5280 §5.3.1, §4.2.1.13) in words. */
export const reasonInWords = (reason: CRLReason | ReasonFlag): string => WORDS[reason]();
