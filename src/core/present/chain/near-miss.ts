import * as l10n from "@vscode/l10n";
import type { ChainCertificate } from "../../chain/chain-certificate.ts";
import type { NearMiss } from "../../chain/result.ts";
import { certificateTitle } from "../title.ts";
import { dateInWords } from "./facts.ts";

/** A certificate that is almost the missing issuer, in a sentence. Untrusted text is in it and not escaped yet. */
export function nearMissInWords({ kind, candidate }: NearMiss): string {
	const name = certificateTitle(candidate.certificate);
	const place = placeOf(candidate);
	switch (kind) {
		case "same-name-other-key": {
			const until = dateInWords(candidate.certificate.notAfter.iso ?? "?");
			return l10n.t(
				"{0} holds a “{1}” with the same name but another key, valid until {2}: the CA was re-keyed.",
				place,
				name,
				until,
			);
		}
		case "same-key-other-name":
			return l10n.t("{0} holds “{1}”, which has the issuer’s key and another name: the CA was renamed.", place, name);
		case "signature-invalid":
			return l10n.t("{0} holds a “{1}” with the right name, whose key did not make the signature.", place, name);
	}
}

/** Where a certificate was found, by the name of the first place. */
const placeOf = ({ origins }: ChainCertificate): string => origins[0]?.label ?? l10n.t("The chain");
