import * as l10n from "@vscode/l10n";
import type { Item } from "../../item.ts";
import type { BagCounts, Keystore, KeystoreEntry, Protection, Safe } from "../../keystore/index.ts";
import { entryCertificate } from "../contained-items.ts";
import type { Row, Section } from "../detail-view.ts";
import { typedTitle } from "../title.ts";
import {
	entryCountInWords,
	entryKeyInWords,
	entryKindInWords,
	entryName,
	integrityInWords,
	keystoreTypeInWords,
	protectedPart,
	stateInWords,
} from "../words/keystore.ts";
import { oidText } from "../words/object-identifier.ts";
import { encryptionRows } from "./encryption-rows.ts";
import { group, list, row, text, textRow } from "./rows.ts";

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
	rows.push(row(l10n.t("Integrity"), text(integrityInWords(mac)), place));
	rows.push(row(l10n.t("Entries"), text(entryCountInWords(keystore))));
	for (const [index, safe] of safes.entries()) rows.push(safeRow(item, safe, index));
	return { id: "general", title: l10n.t("General"), rows };
}

function originInWords(origin: NonNullable<Keystore["openedWith"]>): string {
	switch (origin) {
		case "empty":
			return l10n.t("the empty password");
		case "wellKnown":
			return l10n.t("a password that everybody tries first");
		case "configuration":
			return l10n.t("a password from the configuration");
		case "remembered":
			return l10n.t("a password that was kept");
		case "entered":
			return l10n.t("the password that was given");
	}
}

function safeRow(item: Item, { protection, bags, range }: Safe, index: number): Row {
	const words = [protectionInWords(protection), ...(bags === undefined ? [] : bagsInWords(bags))];
	return row(l10n.t("Part {0}", index + 1), text(words.join(", ")), { range: item.locate(range) });
}

function protectionInWords(protection: Safe["protection"]): string {
	switch (protection) {
		case "none":
			return l10n.t("not encrypted");
		case "password":
			return l10n.t("encrypted under a password");
		case "publicKey":
			return l10n.t("encrypted to certificates");
		case "unknown":
			return l10n.t("of an unknown kind");
	}
}

/** `2 × certBag`: the names are those of RFC 7292 §4.2. */
const bagsInWords = (bags: BagCounts): string[] =>
	Object.entries(bags)
		.filter(([, count]) => count > 0)
		.map(([name, count]) => `${count} × ${name}`);

/** A truststore may have any number; these are shown. */
const MOST_ENTRIES = 500;

function entriesSection(item: Item, entries: readonly KeystoreEntry[]): Section {
	const rows = entries.slice(0, MOST_ENTRIES).map((entry) => entryRow(item, entry));
	const rest = entries.length - rows.length;
	if (rest > 0) rows.push(row(l10n.t("Not shown"), text(l10n.t("{0} more", rest))));
	return { id: "entries", title: l10n.t("Entries"), rows };
}

function entryRow(item: Item, entry: KeystoreEntry): Row {
	const { kind, created, key, keyMatches, secret, chain, localKeyId, trustedKeyUsage, attributes, alias } = entry;
	const rows: Row[] = [row(l10n.t("Kind"), text(entryKindInWords(kind)))];
	if (created !== undefined) rows.push(textRow(l10n.t("Created"), timeInWords(created)));
	const keyWords = entryKeyInWords(entry);
	if (keyWords !== undefined) rows.push(row(l10n.t("Key"), text(keyWords)));
	const encryption = key?.encryption ?? secret?.encryption;
	if (encryption !== undefined) rows.push(row(l10n.t("Encryption"), group(encryptionRows(encryption))));
	if (chain.length > 0) {
		const titles = chain.map((_, index) => typedTitle(entryCertificate(item, entry, index)));
		rows.push(row(l10n.t("Certificates"), list(titles)));
	}
	if (keyMatches !== undefined)
		rows.push(row(l10n.t("Key fits the certificate"), text(keyMatches ? l10n.t("yes") : l10n.t("no"))));
	if (localKeyId !== undefined) rows.push(textRow("localKeyId", localKeyId));
	if (trustedKeyUsage !== undefined) rows.push(row("trustedKeyUsage", list(trustedKeyUsage.map(oidText))));
	if (attributes.length > 0) rows.push(row(l10n.t("Attributes"), list(attributes.map(oidText))));
	const copy = alias === undefined ? {} : { copy: alias };
	return row(entryName(entry), group(rows), { range: item.locate(entry.range), ...copy });
}

/** ISO 8601; a date that no calendar has is shown as it is stored. */
const timeInWords = (milliseconds: number): string =>
	Math.abs(milliseconds) <= 8.64e15 ? new Date(milliseconds).toISOString() : String(milliseconds);

function protectionSection(item: Item, protection: readonly Protection[]): Section {
	const rows = protection.map((each) => {
		const state = each.state === "open" ? l10n.t("open") : l10n.t("locked");
		const parts = [...encryptionRows(each), row(l10n.t("State"), text(state))];
		return row(protectedPart(each), group(parts), { range: item.locate(each.range) });
	});
	return { id: "encryption", title: l10n.t("Encryption"), rows };
}
