import * as l10n from "@vscode/l10n";
import { presentedOrder } from "../../core/index.ts";
import { visible } from "../../core/present/escape/visible.ts";
import type { ObjectNode } from "../../core/present/object-tree.ts";
import { nodeTitle } from "../../core/present/outline.ts";
import { placedObjects } from "./pool-place.ts";
import type { ChainLeaf, ChainMaterial, UnreadableChain } from "./source.ts";

/**
 * What chains are made of among the objects of a source.
 * @param name of the source
 */
export function nodeMaterial(name: string, nodes: readonly ObjectNode[]): ChainMaterial | UnreadableChain {
	const leaves = nodes.flatMap(leafOf);
	if (leaves.length === 0) return noCertificate(visible(name));
	const items = nodes.filter(({ level }) => level === 1).map(({ item }) => item);
	const own = placedObjects(items, { kind: "file", label: name }, false);
	return {
		certificates: leaves,
		leaf: presentedOrder(leaves.map(({ certificate }) => certificate)).order[0] ?? 0,
		crls: own?.crls ?? [],
		ocspResponses: own?.ocspResponses ?? [],
		// What a container holds nobody sends as it stands there.
		presentedBy: nodes.every(({ level, item }) => level === 1 || item.content.kind !== "certificate")
			? "file"
			: undefined,
		notes: [],
		facts: [],
	};
}

const leafOf = (node: ObjectNode): ChainLeaf[] =>
	node.item.content.kind === "certificate"
		? [{ title: visible(nodeTitle(node)), certificate: node.item.content.certificate }]
		: [];

const noCertificate = (name: string): UnreadableChain => ({
	heading: l10n.t("There is no certificate in {0}", name),
	explanation: l10n.t("A chain begins with a certificate. If it is in a keystore that is locked, unlock that first."),
});
