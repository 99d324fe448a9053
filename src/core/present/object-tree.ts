import type { Content, Item } from "../item.ts";
import type { KeystoreEntry } from "../keystore/index.ts";
import { containedItems, entryCertificate, entryCrl } from "./contained-items.ts";

/** An object of a source, or what a container among them holds, as an entry of a tree. */
export interface ObjectNode {
	readonly item: Item;
	/** The object of the source that this is, or that holds it. */
	readonly root: Item;
	/** What it is in a keystore; undefined for everything else, the certificates behind a key among them. */
	readonly entry: KeystoreEntry | undefined;
	/** 1 for the objects of the source, 2 for what they hold, 3 for the certificates of a key. */
	readonly level: 1 | 2 | 3;
}

/** The objects of a source with everything in them, each in front of what it holds. */
export const objectNodes = (items: readonly Item[]): readonly ObjectNode[] =>
	items.flatMap((root) => [{ item: root, root, entry: undefined, level: 1 }, ...nodesIn(root)]);

function nodesIn(root: Item): readonly ObjectNode[] {
	const { content } = root;
	if (content.kind === "keystore") return content.keystore.entries.flatMap((entry) => entryNodes(root, entry));
	return containedItems(root).map((item) => ({ item, root, entry: undefined, level: 2 }));
}

/** A certificate that is trusted is its entry; those of a key stand below it. */
function entryNodes(root: Item, entry: KeystoreEntry): ObjectNode[] {
	const certificates = entry.chain.map((_, index) => entryCertificate(root, entry, index));
	const [only] = certificates;
	if (only !== undefined && certificates.length === 1 && !holdsKey(entry))
		return [{ item: only, root, entry, level: 2 }];
	const item = entry.crl === undefined ? keyItem(root, entry) : entryCrl(root, entry, entry.crl);
	return [
		{ item, root, entry, level: 2 },
		...certificates.map((each): ObjectNode => ({ item: each, root, entry: undefined, level: 3 })),
	];
}

/** Whether an entry is there for its key. */
const holdsKey = ({ kind }: KeystoreEntry): boolean =>
	kind === "privateKey" || kind === "secretKey" || kind === "sealedKey";

/** The key of an entry as an object; of one that is secret it has no bytes, as nothing keeps those. */
function keyItem(root: Item, entry: KeystoreEntry): Item {
	const range = root.locate(entry.range);
	return {
		content: keyContent(entry),
		encoding: root.encoding,
		label: undefined,
		headers: [],
		range,
		base64Layers: root.base64Layers,
		bytes: entry.publicKey?.subjectPublicKeyInfo ?? new Uint8Array(),
		locate: () => range,
	};
}

const keyContent = ({ key, publicKey }: KeystoreEntry): Content =>
	key !== undefined
		? { kind: "privateKey", privateKey: key }
		: publicKey !== undefined
			? { kind: "publicKey", publicKey }
			: { kind: "unknown", reason: "content" };
