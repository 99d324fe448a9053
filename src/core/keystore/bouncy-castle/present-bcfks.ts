import { keyEncryption } from "../../keys/encryption-scheme.ts";
import type { Range } from "../../problem.ts";
import { duplicateAliases } from "../duplicate-aliases.ts";
import { type EntryParts, keystoreEntry } from "../entry.ts";
import type { Integrity, Keystore, KeystoreEntry, Protection, SecretKey } from "../keystore.ts";
import { lockedKey } from "../opening/unlock-private-key.ts";
import type { BcfksLayout } from "./bcfks-layout.ts";
import { type BcfksEntry, type BcfksStore, readBcfksStore } from "./bcfks-store.ts";

/** What an unlocked key adds to its entry. */
export type BcfksKeyParts = Pick<EntryParts, "key" | "keyMatches" | "secret">;

/** What opening found out; nothing before it. */
export interface OpenedBcfks {
	readonly store: BcfksStore | undefined;
	readonly state: Integrity["state"];
	readonly openedWith: Keystore["openedWith"];
	readonly keys: ReadonlyMap<BcfksEntry, BcfksKeyParts>;
}

const UNOPENED: OpenedBcfks = { store: undefined, state: "unchecked", openedWith: undefined, keys: new Map() };

/** What a BCFKS shows: nothing but how it is protected until it is open. */
export function presentBcfks(layout: BcfksLayout, opened: OpenedBcfks = UNOPENED): Keystore {
	const { encrypted, end, findings } = layout;
	const store = opened.store ?? openStore(layout);
	const entries = store?.entries ?? [];
	const presented = entries.map((entry) => present(entry, opened.keys.get(entry)));
	const isKeyLocked = entries.some((entry) => entry.encrypted !== undefined && !opened.keys.has(entry));
	return {
		type: "BCFKS",
		version: store?.version,
		entries: presented,
		protection: [
			...storeProtection(encrypted, store === undefined),
			...entries.flatMap((entry) => protectionOf(entry, opened.keys.has(entry))),
		],
		mac: integrityOf(layout, opened.state),
		safes: [],
		isLocked: store === undefined || isKeyLocked,
		openedWith: opened.openedWith,
		problems: [...findings.problems, ...duplicateAliases(presented)],
		end,
	};
}

/** A store that is not encrypted, which Bouncy Castle reads and does not write. */
export function openStore({ reader, storeData, encrypted, findings }: BcfksLayout): BcfksStore | undefined {
	if (encrypted !== undefined || storeData.tag === 0) return undefined;
	const place = { reader, element: storeData, locate: ({ start, end }: Range) => ({ start, end }), isDecrypted: false };
	return readBcfksStore(place, findings);
}

const storeProtection = (encrypted: BcfksLayout["encrypted"], isLocked: boolean): Protection[] =>
	encrypted === undefined
		? []
		: [
				{
					...keyEncryption(encrypted.scheme),
					what: "store",
					alias: undefined,
					state: isLocked ? "locked" : "open",
					range: encrypted.range,
				},
			];

function integrityOf({ check }: BcfksLayout, state: Integrity["state"]): Integrity | undefined {
	if (check === undefined) return undefined;
	const { range } = check;
	if (check.kind === "signature") {
		const nothing = { algorithm: undefined, kdf: undefined, prf: undefined, iterations: undefined };
		return { scheme: "signature", ...nothing, state: "unchecked", range };
	}
	const { name: kdf, prf, iterations } = check.keyDerivation;
	return { scheme: "HMAC", algorithm: check.algorithm, kdf, prf, iterations, state, range };
}

const secretOf = ({ encrypted }: BcfksEntry): SecretKey => ({
	algorithm: undefined,
	size: undefined,
	encryption: encrypted && keyEncryption(encrypted.scheme),
});

function present(entry: BcfksEntry, key: BcfksKeyParts | undefined): KeystoreEntry {
	const { kind, alias, created, certificates, range, encrypted } = entry;
	const locked: BcfksKeyParts = {
		...(kind === "privateKey" && { key: lockedKey(encrypted && keyEncryption(encrypted.scheme)) }),
		...(kind === "secretKey" && { secret: secretOf(entry) }),
	};
	return keystoreEntry({ kind, alias, created, certificates, range, ...(key ?? locked) });
}

function protectionOf({ kind, alias, encrypted, range }: BcfksEntry, isOpen: boolean): Protection[] {
	if (encrypted === undefined || (kind !== "privateKey" && kind !== "secretKey")) return [];
	return [{ ...keyEncryption(encrypted.scheme), what: kind, alias, state: isOpen ? "open" : "locked", range }];
}
