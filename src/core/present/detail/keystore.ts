import * as l10n from "@vscode/l10n";
import type { Item } from "../../item.ts";
import type { Keystore, KeystoreEntry, Protection, Safe } from "../../keystore/index.ts";
import type { Row, Section } from "../detail-view.ts";
import {
	bagsInWords,
	entryCountInWords,
	entryName,
	integrityInWords,
	keystoreTypeInWords,
	protectedPart,
	safeInWords,
	stateInWords,
} from "../words/keystore.ts";
import { originInWords } from "../words/password-origin.ts";
import { encryptionRows } from "./encryption-rows.ts";
import { entryRows } from "./entry-rows.ts";
import { group, row, text } from "./rows.ts";

/** A keystore as far as it is open: facts about its keys, none of their bytes, and no raw section. */
export function keystoreSections(item: Item, keystore: Keystore): readonly Section[] {
	const sections = [generalSection(item, keystore)];
	if (keystore.entries.length > 0) sections.push(entriesSection(item, keystore.entries));
	if (keystore.protection.length > 0) sections.push(protectionSection(item, keystore.protection));
	return sections;
}

function generalSection(item: Item, keystore: Keystore): Section {
	const { type, version, mac, openedWith, safes } = keystore;
	const rows: Row[] = [row(l10n.t("Format"), text(keystoreTypeInWords(type)))];
	if (version !== undefined) rows.push(row(l10n.t("Version"), text(String(version))));
	rows.push(row(l10n.t("State"), text(stateInWords(keystore))));
	if (openedWith !== undefined) rows.push(row(l10n.t("Opened with"), text(originInWords(openedWith))));
	const place = mac === undefined ? {} : { range: item.locate(mac.range) };
	rows.push(row(l10n.t("Integrity check"), text(integrityInWords(mac)), place));
	rows.push(row(l10n.t("Entries"), text(entryCountInWords(keystore))));
	for (const safe of safes) rows.push(safeRow(item, safe));
	return { id: "general", title: l10n.t("General"), rows };
}

/** One part of a PKCS#12: whether it is encrypted, and what is in it as far as that shows. */
const safeRow = (item: Item, { protection, bags, range }: Safe): Row =>
	row(safeInWords(protection), text(bags === undefined ? l10n.t("shown when it is unlocked") : bagsInWords(bags)), {
		range: item.locate(range),
	});

/** A truststore may have any number; these are shown. */
const MOST_ENTRIES = 500;

function entriesSection(item: Item, entries: readonly KeystoreEntry[]): Section {
	const rows = entries.slice(0, MOST_ENTRIES).map((entry) => entryRow(item, entry));
	const rest = entries.length - rows.length;
	if (rest > 0) rows.push(row(l10n.t("Not shown"), text(l10n.t("{0} more", rest))));
	return { id: "entries", title: l10n.t("Entries"), rows };
}

function entryRow(item: Item, entry: KeystoreEntry): Row {
	const { alias } = entry;
	const copy = alias === undefined ? {} : { copy: alias };
	return row(entryName(entry), group(entryRows(item, entry)), { range: item.locate(entry.range), ...copy });
}

function protectionSection(item: Item, protection: readonly Protection[]): Section {
	const rows = protection.map((each) => {
		const state = each.state === "open" ? l10n.t("open") : l10n.t("locked");
		const parts = [...encryptionRows(each), row(l10n.t("State"), text(state))];
		return row(protectedPart(each), group(parts), { range: item.locate(each.range) });
	});
	return { id: "encryption", title: l10n.t("Encryption"), rows };
}
