import * as l10n from "@vscode/l10n";
import type { ChainCertificate } from "../../chain/chain-certificate.ts";
import type { ChainPath, ChainResult } from "../../chain/result.ts";
import { visible } from "../escape/visible.ts";
import { certificateTitle } from "../title.ts";
import { banner, pathTone, verdictWord } from "./banner.ts";
import { ChainTree } from "./chain-tree.ts";
import type { ChainView, PathView } from "./chain-view.ts";
import { reasonView } from "./reason.ts";
import { isConditional, pathsByTrust } from "./trust.ts";

/** More paths than these are not drawn: nobody would find anything among them. */
const MOST_DRAWN = 12;

/** A view, and what its indexes stand for. */
export interface ViewedChains {
	readonly view: ChainView;
	/** By node; undefined for a certificate that is missing. */
	readonly members: readonly (ChainCertificate | undefined)[];
	/** As in the view. */
	readonly paths: readonly ChainPath[];
}

/**
 * The chains of a leaf as they are drawn.
 * @param at the time that the chains were validated for, in milliseconds since the epoch
 * @param others sentences to be said with the verdict, of where the certificates come from
 */
export function viewChains(result: ChainResult, at: number, others: readonly string[] = []): ViewedChains {
	const sorted = pathsByTrust(result);
	const paths = sorted.slice(0, MOST_DRAWN);
	const tree = new ChainTree(at);
	const views = paths.map((path) => pathView(path, tree.add(path)));
	return {
		view: {
			banner: banner({ ...result, best: sorted[0] }, others),
			nodes: tree.nodes,
			paths: views,
			hiddenPaths: sorted.length - paths.length,
		},
		members: tree.members,
		paths,
	};
}

function pathView(path: ChainPath, nodes: readonly number[]): PathView {
	const { verdict, reason, certificates } = path;
	return {
		verdict,
		tone: pathTone(path),
		word: isConditional(path) ? l10n.t("Valid if its root is trusted") : verdictWord(verdict),
		title: visible(certificates.map(({ certificate }) => certificateTitle(certificate)).join(" ← ")),
		reason: reason === undefined ? "" : visible(reasonView(path, reason).sentence),
		nodes,
	};
}
