import * as l10n from "@vscode/l10n";
import type { ChainPath, ChainResult } from "../../chain/result.ts";
import { certificateTitle } from "../title.ts";
import { nearMissInWords } from "./near-miss.ts";
import { type ReasonView, reasonView } from "./reason.ts";

/** What there is to say of all paths of a leaf together. Untrusted text is in it and not escaped yet. */
export interface VerdictView {
	/** One sentence. */
	readonly headline: string;
	/** Why not, the most telling reason first; empty for a valid chain. */
	readonly reasons: readonly ReasonView[];
	/** Certificates that are almost the missing one, and what else is worth knowing. */
	readonly hints: readonly string[];
	/** What does not keep to the profile and was not held against it. */
	readonly notes: readonly ReasonView[];
}

/** The best path's verdict in words. */
export function verdictView(result: ChainResult): VerdictView {
	const { best } = result;
	if (best === undefined) return { headline: headline(result), reasons: [], hints: [], notes: [] };
	return {
		headline: headline(result),
		reasons: best.reasons.map((reason) => reasonView(best, reason)),
		hints: [...best.nearMisses.map(nearMissInWords), ...expiredAlternatives(result)],
		notes: best.notes.map((note) => reasonView(best, note)),
	};
}

function headline({ verdict, leaf, best }: ChainResult): string {
	const name = certificateTitle(leaf.certificate);
	const anchor = best?.anchor === undefined ? "" : certificateTitle(best.anchor.certificate);
	switch (verdict) {
		case "valid":
			return best?.anchor === leaf
				? l10n.t("“{0}” is trusted itself.", name)
				: l10n.t("The chain from “{0}” to “{1}” is valid.", name, anchor);
		case "invalid":
			return l10n.t("No chain of “{0}” is valid.", name);
		case "incomplete":
			return l10n.t("No chain of “{0}” reaches a trusted root.", name);
		case "unverified":
			return l10n.t("The chain of “{0}” cannot be verified here.", name);
		case "budget":
			return l10n.t("Whether a chain of “{0}” is valid was not decided.", name);
	}
}

/** An expired root beside a valid way around it: software that does not look for another way fails with it. */
function expiredAlternatives({ valid, paths }: ChainResult): string[] {
	if (!valid) return [];
	const titles = new Set(paths.flatMap(expiredAbove));
	return [...titles].map((name) =>
		l10n.t(
			"Another chain leads over “{0}”, which has expired; old software that tries that one first refuses the certificate.",
			name,
		),
	);
}

const expiredAbove = ({ certificates, reasons }: ChainPath): string[] =>
	reasons.flatMap(({ code, certificateIndex }) => {
		const member = certificates[certificateIndex];
		const isExpired = code === "chain.expired" && certificateIndex > 0 && member !== undefined;
		return isExpired ? [certificateTitle(member.certificate)] : [];
	});
