import { hmac } from "../../crypto/digests.ts";
import { type CryptoFailure, isFailure, isOutOfMeans, MISMATCH } from "../../crypto/failure.ts";
import type { DerivationBudget } from "../../crypto/kdf/budget.ts";
import { sameOctets } from "../../crypto/same-octets.ts";
import type { Integrity, Keystore } from "../keystore.ts";
import { pkcs12Forms } from "../opening/password-forms.ts";
import { reportClosedStore } from "../opening/report-closed.ts";
import type { Attempt, OpeningSession } from "../opening/session.ts";
import type { BksEntry } from "./bks-entries.ts";
import { BksKeys, type KeyParts } from "./bks-keys.ts";
import type { BksLayout } from "./bks-layout.ts";
import { presentBks } from "./present-bks.ts";

/** Checks the MAC of a BKS and opens its sealed keys. */
export async function openBks(layout: BksLayout, session: OpeningSession): Promise<Keystore> {
	const { entries, mac, findings } = layout;
	if (entries === undefined) return presentBks(layout);
	const bksKeys = new BksKeys(entries, findings, session);
	const store = await session.search({ for: "store" }, (text, budget) => tryStore(layout, bksKeys, text, budget));
	const range = mac ?? { start: layout.end, end: layout.end };
	if (store.opened === undefined) reportClosedStore(findings, store, range);
	if (store.opened === "failed" && mac !== undefined) findings.corrupted(range, { field: "MAC" });
	// Entries show without the store's password, and keys may have passwords of their own.
	const isClosed = store.opened === undefined && (store.tried > 0 || store.failure !== undefined);
	if (isClosed) return presentBks(layout);
	const password = store.opened === undefined ? undefined : store.password;
	const keys = new Map<BksEntry, KeyParts>();
	for (const entry of entries.entries) {
		const parts = await openKey(bksKeys, entries.bytes, entry, password?.text);
		if (parts !== undefined) keys.set(entry, parts);
	}
	return presentBks(layout, { state: store.opened ?? "unchecked", openedWith: password?.origin, keys });
}

/** Opens a key that is sealed, or describes one that stands in the open. */
export async function openKey(
	keys: BksKeys,
	bytes: Uint8Array,
	entry: BksEntry,
	password: string | undefined,
): Promise<KeyParts | undefined> {
	if (entry.type === "sealed") return keys.open(entry, password);
	if (entry.type !== "key" || entry.content === undefined) return undefined;
	return keys.describe(entry, bytes, entry.content.start, entry.content.end);
}

/** The MAC tells whether the password is right; where something was changed, a sealed key tells. */
async function tryStore(
	layout: BksLayout,
	keys: BksKeys,
	text: string,
	budget: DerivationBudget,
): Promise<Attempt<Integrity["state"]>> {
	const fits = await isBksMac(layout, text, budget);
	if (fits === true) return { opened: "verified" };
	if (typeof fits === "object") return fits;
	const sealed = layout.entries?.entries.filter(({ type }) => type === "sealed") ?? [];
	for (const entry of sealed.slice(0, KEYS_TO_TRY)) {
		const key = await keys.unseal(entry, text, budget);
		if ("opened" in key) return { opened: layout.mac === undefined ? "unchecked" : "failed" };
		if (isOutOfMeans(key)) return key;
	}
	return MISMATCH;
}

/** One key may be damaged, or have another password; a wrong password shall not cost as much as opening all. */
const KEYS_TO_TRY = 2;

/** Version 1 took the number of octets for a number of bits: its MAC has a key of 20 bits (CVE-2018-5382), in 2 octets. */
const VERSION_1_KEY_LENGTH = 2;

/** Whether the MAC fits, or why that cannot be told; a file that was cut off has none. */
async function isBksMac(
	{ bytes, header, entries, mac }: BksLayout,
	text: string,
	budget: DerivationBudget,
): Promise<boolean | CryptoFailure> {
	if (header === undefined || mac === undefined) return false;
	const salt = bytes.subarray(header.salt.start, header.salt.end);
	const length = header.version < 2 ? VERSION_1_KEY_LENGTH : 20;
	const own = { kdf: "PKCS#12", digest: "sha1", purpose: "mac", salt, iterations: header.iterations, length } as const;
	for (const password of pkcs12Forms(text)) {
		const key = await budget.derive({ ...own, password });
		if (isFailure(key)) return key;
		const computed = await hmac("sha1", key, bytes.subarray(header.end, entries?.end));
		if (sameOctets(computed, bytes.subarray(mac.start, mac.end))) return true;
	}
	return false;
}
