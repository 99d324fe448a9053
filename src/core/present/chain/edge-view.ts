import * as l10n from "@vscode/l10n";
import type { ChainEdge, NearMiss } from "../../chain/result.ts";
import type { ChainEdgeView } from "./chain-view.ts";

/** What the signature between two certificates is found to be. */
export function edgeView({ signature }: ChainEdge): ChainEdgeView {
	switch (signature) {
		case "valid":
			return { state: signature, text: l10n.t("signature ok") };
		case "invalid":
			return { state: signature, text: l10n.t("signature does not fit") };
		case "unsupported":
			return { state: signature, text: l10n.t("signature not supported here") };
		case "unchecked":
			return { state: signature, text: l10n.t("signature not checked") };
	}
}

/** Why a certificate is almost the issuer and not it. */
export function nearMissEdge({ kind }: NearMiss): ChainEdgeView {
	switch (kind) {
		case "same-name-other-key":
			return { state: "near-miss", text: l10n.t("same name, other key") };
		case "same-key-other-name":
			return { state: "near-miss", text: l10n.t("same key, other name") };
		case "signature-invalid":
			return { state: "near-miss", text: l10n.t("signature does not fit") };
	}
}

export const missingEdge = (): ChainEdgeView => ({ state: "missing", text: l10n.t("no issuer found") });
