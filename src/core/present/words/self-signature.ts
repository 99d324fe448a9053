import * as l10n from "@vscode/l10n";
import type { SelfSignature } from "../../self-signature.ts";

export function selfSignatureInWords(verdict: SelfSignature): string {
	switch (verdict) {
		case "valid":
			return l10n.t("yes, verified");
		case "invalid":
			return l10n.t("no: the signature does not fit the key or the content");
		case "unsupported":
			return l10n.t("not verified: the algorithm is not supported here");
	}
}
