import * as l10n from "@vscode/l10n";
import type { Item } from "../item.ts";
import type { KeystoreEntry } from "../keystore/index.ts";
import { badges } from "./badges.ts";
import { entryCertificate } from "./contained-items.ts";
import type { Badge } from "./detail-view.ts";
import { visible } from "./escape/visible.ts";
import { icon } from "./icon.ts";
import type { ObjectNode } from "./object-tree.ts";
import { periodOf } from "./period.ts";
import { summaryParts } from "./summary.ts";
import { entryTitle, title } from "./title.ts";
import { shortOutlook } from "./validity.ts";
import { entryKeyInWords, entryKindInWords } from "./words/keystore.ts";
import { lastName } from "./words/place.ts";

/** An object in an outline: plain text on one line with control characters made visible. */
export interface OutlineEntry {
	readonly name: string;
	readonly detail: string;
}

/**
 * Name and what distinguishes the object: "tls.crt: api.example" where the text names its values. `now` in milliseconds
 * since the epoch.
 */
export const outlineEntry = (item: Item, now: number): OutlineEntry => ({
	name: visible(namedTitle(item)),
	detail: visible(summaryParts(item, now, shortOutlook).join(" · ")),
});

function namedTitle(item: Item): string {
	const name = item.place === undefined ? "" : lastName(item.place);
	return name === "" ? title(item) : `${name}: ${title(item)}`;
}

/** What an object in a tree is called: an entry by its alias, another by its subject. Untrusted text. */
export const nodeTitle = ({ item, entry }: ObjectNode): string =>
	entry === undefined ? title(item) : entryTitle(entry);

/** An object in a tree of objects. */
export interface TreeEntry extends OutlineEntry {
	/** Name of a codicon, without `codicon-`. */
	readonly icon: string;
	/** What has to be known before it is opened: "expired", "locked". */
	readonly badge: Badge | undefined;
}

/** The same for what may be an entry of a keystore: its alias, what kind of entry it is, until when it is valid. */
export function treeEntry(node: ObjectNode, now: number): TreeEntry {
	const { item, root, entry } = node;
	if (entry === undefined) return { ...distinctOutline(item, now), icon: icon(item), badge: urgentBadge(item, now) };
	const dated = entry.chain.length > 0 ? entryCertificate(root, entry, 0) : item;
	const period = periodOf(dated.content);
	const outlook = period === undefined ? [] : [shortOutlook(period, now)];
	const parts = [entryKindInWords(entry.kind), ...outlook, ...keyParts(entry)];
	return {
		name: visible(entryTitle(entry)),
		detail: visible(parts.join(" · ")),
		icon: nodeIcon(node),
		badge: urgentBadge(dated, now),
	};
}

/** What is called by its kind has no need to say it again. */
function distinctOutline(item: Item, now: number): OutlineEntry {
	const parts = summaryParts(item, now, shortOutlook).filter((part) => part !== title(item));
	return { name: visible(namedTitle(item)), detail: visible(parts.join(" · ")) };
}

function keyParts(entry: KeystoreEntry): readonly string[] {
	const { kind, chain } = entry;
	const words = entryKeyInWords(entry);
	const key = words === undefined ? [] : [words];
	const isOfKey = kind === "privateKey" && chain.length > 0;
	const count = chain.length === 1 ? l10n.t("1 certificate") : l10n.t("{0} certificates", chain.length);
	return [...key, ...(isOfKey ? [count] : [])];
}

/** Name of a codicon. The key of an entry is open with its store: that it is encrypted there is no news. */
export function nodeIcon({ item, entry }: ObjectNode): string {
	if (entry === undefined) return icon(item);
	const { kind, key, secret } = entry;
	if (kind === "privateKey" && key?.algorithm !== undefined) return "key";
	if (kind === "secretKey" && secret?.algorithm !== undefined) return "key";
	return kind === "secretKey" || kind === "sealedKey" ? "lock" : icon(item);
}

/** Of the badges the one that asks for something to be done. */
const urgentBadge = (item: Item, now: number): Badge | undefined =>
	badges(item, now).find(({ tone }) => tone === "bad" || tone === "warning");
