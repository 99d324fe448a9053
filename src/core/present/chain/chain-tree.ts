import * as l10n from "@vscode/l10n";
import type { ChainCertificate } from "../../chain/chain-certificate.ts";
import type { ChainPath, MissingIssuer } from "../../chain/result.ts";
import { visible } from "../escape/visible.ts";
import { certificateNode } from "./chain-node.ts";
import type { ChainNode, MissingNode } from "./chain-view.ts";
import { edgeView, missingEdge, nearMissEdge } from "./edge-view.ts";
import { shortKeyIdentifier } from "./facts.ts";
import { reasonBadge } from "./reason-badge.ts";

/**
 * The paths of a leaf as one tree: what they have in common from the leaf on is there once, and where they part their
 * certificates stand beside each other. Almost-issuers stand beside the gap that they do not fill.
 */
export class ChainTree {
	readonly nodes: ChainNode[] = [];
	/** The certificate of each node; undefined for one that is missing. */
	readonly members: (ChainCertificate | undefined)[] = [];
	private readonly at: number;

	/** @param at the time the validity is told for, in milliseconds since the epoch */
	constructor(at: number) {
		this.at = at;
	}

	/** Adds a path. Returns the indexes of its nodes, the leaf first. */
	add(path: ChainPath): number[] {
		const indexes: number[] = [];
		for (const [index, member] of path.certificates.entries()) {
			const edge = path.edges[index - 1];
			const place = {
				parent: indexes.at(-1) ?? null,
				edge: edge && edgeView(edge),
				badge: reasonBadge(path, index),
			};
			indexes.push(this.known(place.parent, member) ?? this.push(certificateNode(member, place, this.at), member));
		}
		const top = indexes.at(-1) ?? null;
		const isBroken = path.edges.at(-1)?.signature === "invalid";
		if (path.missing !== undefined && !isBroken) indexes.push(this.addMissing(top, path.missing));
		for (const miss of path.nearMisses) {
			if (path.certificates.includes(miss.candidate) || this.known(top, miss.candidate) !== undefined) continue;
			const place = { parent: top, edge: nearMissEdge(miss), badge: undefined };
			this.push(certificateNode(miss.candidate, place, this.at), miss.candidate);
		}
		return indexes;
	}

	private known(parent: number | null, member: ChainCertificate): number | undefined {
		const index = this.nodes.findIndex((node, at) => node.parent === parent && this.members[at] === member);
		return index < 0 ? undefined : index;
	}

	private addMissing(parent: number | null, missing: MissingIssuer): number {
		const index = this.nodes.findIndex((node) => node.parent === parent && node.kind === "missing");
		return index < 0 ? this.push(missingNode(parent, missing), undefined) : index;
	}

	private push(node: ChainNode, member: ChainCertificate | undefined): number {
		this.members.push(member);
		return this.nodes.push(node) - 1;
	}
}

function missingNode(parent: number | null, { issuer, keyIdentifier, caIssuers }: MissingIssuer): MissingNode {
	const name = issuer.last("CN") ?? issuer.toString();
	const title = visible(l10n.t("Missing: {0}", name));
	const [url] = caIssuers;
	const facts = [
		...(keyIdentifier === undefined ? [] : [l10n.t("key id {0}", shortKeyIdentifier(keyIdentifier))]),
		url === undefined ? l10n.t("no address to get it from") : l10n.t("get it from {0}", url),
	].map(visible);
	return {
		kind: "missing",
		parent,
		title,
		edge: missingEdge(),
		facts,
		spoken: [title, ...facts].join(", "),
	};
}
