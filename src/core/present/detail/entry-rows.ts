import * as l10n from "@vscode/l10n";
import type { Item } from "../../item.ts";
import type { KeystoreEntry } from "../../keystore/index.ts";
import { entryCertificate } from "../contained-items.ts";
import type { Row } from "../detail-view.ts";
import { typedTitle } from "../title.ts";
import { entryKeyInWords, entryKindInWords } from "../words/keystore.ts";
import { oidText } from "../words/object-identifier.ts";
import { encryptionRows } from "./encryption-rows.ts";
import { group, list, row, text, textRow } from "./rows.ts";

/** An entry of the keystore in `item`: what it is, its key and the certificates of it. Nothing of the key itself. */
export function entryRows(item: Item, entry: KeystoreEntry): readonly Row[] {
	const { key, secret } = entry;
	const rows = [...originRows(entry)];
	const keyWords = entryKeyInWords(entry);
	if (keyWords !== undefined) rows.push(row(l10n.t("Key"), text(keyWords)));
	const encryption = key?.encryption ?? secret?.encryption;
	if (encryption !== undefined) rows.push(row(l10n.t("Encryption"), group(encryptionRows(encryption))));
	return [...rows, ...chainRows(item, entry), ...bondRows(entry)];
}

/** The same beside everything that the key or the certificate in the entry, `shown`, says of itself. */
export const entryRowsBeside = (shown: Item, item: Item, entry: KeystoreEntry): readonly Row[] => [
	...originRows(entry),
	...(shown.content.kind === "certificate" ? [] : chainRows(item, entry)),
	...bondRows(entry),
];

function originRows({ kind, created }: KeystoreEntry): readonly Row[] {
	const rows: Row[] = [row(l10n.t("Kind"), text(entryKindInWords(kind)))];
	if (created !== undefined) rows.push(textRow(l10n.t("Created"), timeInWords(created)));
	return rows;
}

function chainRows(item: Item, entry: KeystoreEntry): readonly Row[] {
	const titles = entry.chain.map((_, index) => typedTitle(entryCertificate(item, entry, index)));
	return titles.length === 0 ? [] : [row(l10n.t("Certificates"), list(titles))];
}

/** What holds the parts of an entry together, and what the store notes beside them. */
function bondRows({ keyMatches, localKeyId, trustedKeyUsage, attributes }: KeystoreEntry): readonly Row[] {
	const rows: Row[] = [];
	if (keyMatches !== undefined)
		rows.push(row(l10n.t("Key fits the certificate"), text(keyMatches ? l10n.t("yes") : l10n.t("no"))));
	if (localKeyId !== undefined) rows.push(textRow(l10n.t("Pairs key and certificate (localKeyId)"), localKeyId));
	if (trustedKeyUsage !== undefined)
		rows.push(row(l10n.t("Trusted by Java for (trustedKeyUsage)"), list(trustedKeyUsage.map(oidText))));
	if (attributes.length > 0) rows.push(row(l10n.t("Other attributes"), list(attributes.map(oidText))));
	return rows;
}

/** ISO 8601; a date that no calendar has is shown as it is stored. */
const timeInWords = (milliseconds: number): string =>
	Math.abs(milliseconds) <= 8.64e15 ? new Date(milliseconds).toISOString() : String(milliseconds);
