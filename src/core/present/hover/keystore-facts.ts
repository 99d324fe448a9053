import * as l10n from "@vscode/l10n";
import type { Keystore, KeystoreEntry } from "../../keystore/index.ts";
import {
	entryCountInWords,
	entryKeyInWords,
	entryKindInWords,
	entryName,
	integrityInWords,
	stateInWords,
} from "../words/keystore.ts";
import { fact, type HoverFact } from "./fact.ts";

/** More entries are counted, not listed. */
const MOST_ENTRIES = 5;

/** Whether it is open, how it is protected, what is in it. */
export function keystoreFacts(keystore: Keystore): readonly HoverFact[] {
	const { entries, mac } = keystore;
	return [
		fact(l10n.t("State"), stateInWords(keystore)),
		fact(l10n.t("Integrity"), integrityInWords(mac)),
		fact(l10n.t("Entries"), entryCountInWords(keystore)),
		...entries.slice(0, MOST_ENTRIES).map((entry) => fact(entryName(entry), entryInWords(entry))),
	];
}

const entryInWords = (entry: KeystoreEntry): string =>
	[entryKindInWords(entry.kind), entryKeyInWords(entry), entry.chain[0]?.subject.toString()]
		.filter((part) => part !== undefined)
		.join(" · ");
