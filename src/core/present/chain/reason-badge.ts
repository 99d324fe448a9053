import * as l10n from "@vscode/l10n";
import type { ChainReasonCode } from "../../chain/reason-code.ts";
import type { ChainPath } from "../../chain/result.ts";
import type { Badge } from "../detail-view.ts";

/** The badge of a certificate of a path: the most specific of what the path was refused for. */
export function reasonBadge({ reasons }: ChainPath, certificateIndex: number): Badge | undefined {
	const reason = reasons.find((each) => each.certificateIndex === certificateIndex);
	return reason && { text: inAWord(reason.code), tone: SOFT.has(reason.code) ? "warning" : "bad" };
}

/** Nothing is wrong with the certificate itself. */
const SOFT: ReadonlySet<ChainReasonCode> = new Set([
	"chain.issuer-not-found",
	"chain.only-cycles",
	"chain.budget",
	"chain.signature-unsupported",
	"chain.revocation-unknown",
]);

function inAWord(code: ChainReasonCode): string {
	switch (code) {
		case "chain.expired":
			return l10n.t("expired");
		case "chain.not-yet-valid":
			return l10n.t("not yet valid");
		case "chain.issuer-not-found":
		case "chain.only-cycles":
			return l10n.t("issuer missing");
		case "chain.issuer-rekeyed":
			return l10n.t("issuer has another key");
		case "chain.untrusted-root":
			return l10n.t("not trusted");
		case "chain.signature-invalid":
			return l10n.t("signature does not fit");
		case "chain.signature-unsupported":
			return l10n.t("not verified");
		case "chain.server-name":
		case "chain.no-subject-alt-name":
			return l10n.t("wrong name");
		case "chain.purpose":
		case "chain.issuer-purpose":
		case "chain.key-usage":
			return l10n.t("wrong purpose");
		case "chain.not-a-ca":
		case "chain.key-cert-sign":
			return l10n.t("may not issue");
		case "chain.path-length":
		case "chain.depth":
			return l10n.t("chain too long");
		case "chain.name-not-permitted":
		case "chain.name-excluded":
			return l10n.t("name not allowed");
		case "chain.revoked":
			return l10n.t("revoked");
		case "chain.revocation-unknown":
			return l10n.t("revocation unknown");
		case "chain.budget":
			return l10n.t("not decided");
		default:
			return l10n.t("problem here");
	}
}
