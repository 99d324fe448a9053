import * as l10n from "@vscode/l10n";
import type { ChainPath, ChainResult, Verdict } from "../../chain/result.ts";
import { visible } from "../escape/visible.ts";
import { certificateTitle } from "../title.ts";
import type { Banner, ChainTone } from "./chain-view.ts";
import { dateInWords } from "./facts.ts";
import type { ReasonView } from "./reason.ts";
import { isConditional } from "./trust.ts";
import { verdictView } from "./verdict.ts";

/** The verdict on a leaf for somebody in a hurry. `others` are further sentences, after what the paths themselves say. */
export function banner(result: ChainResult, others: readonly string[]): Banner {
	const { best } = result;
	const { headline, reasons, hints, notes } = verdictView(result);
	const [first, ...rest] = reasons;
	const sentences = [...rest.map(withRemedy), ...hints, ...others, ...notes.map(({ sentence }) => sentence)];
	const isTrusted = best !== undefined && best.verdict === "valid";
	return {
		tone: best === undefined ? "unknown" : pathTone(best),
		sentence: visible(
			isTrusted ? trusted(best, headline) : `${verdictWord(result.verdict)}: ${first?.sentence ?? headline}`,
		),
		remedy: visible(first?.remedy ?? (best && isConditional(best) ? makeTrusted() : "")),
		clause: first?.clause ?? "",
		more: sentences.map(visible),
	};
}

const withRemedy = ({ sentence, remedy }: ReasonView): string => (remedy === "" ? sentence : `${sentence} ${remedy}`);

export function pathTone(path: ChainPath): ChainTone {
	if (path.verdict === "valid") return isConditional(path) ? "conditional" : "good";
	return path.verdict === "unverified" || path.verdict === "budget" ? "unknown" : "bad";
}

/** A verdict in a word or two, at the beginning of a sentence. */
export function verdictWord(verdict: Verdict): string {
	switch (verdict) {
		case "valid":
			return l10n.t("Valid");
		case "invalid":
			return l10n.t("Not valid");
		case "incomplete":
			return l10n.t("Incomplete");
		case "unverified":
			return l10n.t("Not verified");
		case "budget":
			return l10n.t("Not decided");
	}
}

function trusted(path: ChainPath, headline: string): string {
	const { anchor, certificates } = path;
	if (anchor === undefined || !isConditional(path))
		return l10n.t("Valid until {0}: {1}", endOf(certificates), headline);
	const name = certificateTitle(anchor.certificate);
	const place = anchor.origins[0]?.label ?? "";
	return anchor === certificates[0]
		? l10n.t("Valid only where “{0}” ({1}) is trusted itself: it signed itself.", name, place)
		: l10n.t("Valid if you trust “{0}” ({1}).", name, place);
}

const makeTrusted = (): string =>
	l10n.t("Clients need this root in their trust store. List it in certInspector.trustStores to have it trusted here.");

/** When the first certificate of a path ends. */
function endOf(certificates: ChainPath["certificates"]): string {
	const ends = certificates.map(({ certificate }) => certificate.notAfter.iso ?? "").filter((iso) => iso !== "");
	return dateInWords(ends.sort()[0] ?? "?").slice(0, "2026-11-22".length);
}
