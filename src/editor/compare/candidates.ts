import type { ObjectNode } from "../../core/present/object-tree.ts";

/** A source and the certificates in it. */
export interface CertificateSource {
	/** Sources with the same key are the same. */
	readonly key: string;
	readonly name: string;
	readonly nodes: readonly ObjectNode[];
}

/**
 * What a certificate can be compared with: each of the others once, those of its own source first. The same
 * certificate in another place is one to compare with, as somebody may doubt that it is the same.
 * @param own where `node` is
 */
export function comparable(
	node: ObjectNode,
	own: CertificateSource,
	others: readonly CertificateSource[],
): readonly CertificateSource[] {
	const seen = new Set([own.key]);
	const further = others.filter(({ key }) => !seen.has(key) && seen.add(key) !== undefined);
	return [own, ...further]
		.map((source) => ({ ...source, nodes: certificatesIn(source.nodes).filter(({ item }) => item !== node.item) }))
		.filter(({ nodes }) => nodes.length > 0);
}

/** The nodes that are certificates, the key entries that hold them left out. */
export const certificatesIn = (nodes: readonly ObjectNode[]): readonly ObjectNode[] =>
	nodes.filter(({ item }) => item.content.kind === "certificate");
