import { digest } from "../../crypto/digests.ts";
import { type CryptoFailure, isFailure, MISMATCH } from "../../crypto/failure.ts";
import type { DerivationBudget } from "../../crypto/kdf/budget.ts";
import { sameOctets } from "../../crypto/same-octets.ts";
import type { Keystore } from "../keystore.ts";
import { pkcs12Forms } from "../opening/password-forms.ts";
import { decryptInEachForm, decryptPkcs12, type Pkcs12Encryption } from "../opening/pbe.ts";
import { reportClosedStore } from "../opening/report-closed.ts";
import type { Attempt, OpeningSession } from "../opening/session.ts";
import { type BksEntries, type BksEntry, readBksEntries } from "./bks-entries.ts";
import { type BksHeader, beginsLikeEntries } from "./bks-header.ts";
import { BksKeys, type KeyParts } from "./bks-keys.ts";
import { openKey } from "./open-bks.ts";
import { presentUber } from "./present-bks.ts";
import type { UberLayout } from "./uber-layout.ts";

const BLOCK = 16;
const DIGEST_LENGTH = 20;

/** Decrypts an UBER, checks its digest and opens its sealed keys. */
export async function openUber(layout: UberLayout, session: OpeningSession): Promise<Keystore> {
	const { header, encrypted, findings } = layout;
	if (header === undefined || header.version === 0) return presentUber(layout);
	const store = await session.search({ for: "store" }, (text, budget) => tryStore(layout, header, text, budget));
	if (store.opened === undefined) {
		reportClosedStore(findings, store, encrypted);
		return presentUber(layout);
	}
	const place = { locate: () => encrypted, isDecrypted: true };
	const entries = readBksEntries(store.opened.plain, 0, place, findings);
	const isWhole = await isUndamaged(store.opened, entries.end);
	if (!isWhole) reportDamage(layout, entries, store.opened);
	const bksKeys = new BksKeys(entries, findings, session);
	const keys = new Map<BksEntry, KeyParts>();
	for (const entry of entries.entries) {
		const parts = await openKey(bksKeys, entries.bytes, entry, store.password.text);
		if (parts !== undefined) keys.set(entry, parts);
	}
	const openedWith = store.password.origin;
	const keystore = presentUber(layout, { entries, state: isWhole ? "verified" : "failed", keys, openedWith });
	// Entries have copies of what they show, and keys in the open stay nowhere.
	store.opened.plain.fill(0);
	return keystore;
}

/** Entries, a digest or padding that would be behind what there is were cut off, others damaged. */
function reportDamage({ encrypted, findings }: UberLayout, { stop, end }: BksEntries, store: DecryptedStore): void {
	const missing = end === undefined ? 0 : end + DIGEST_LENGTH - store.plain.length;
	const isCut = stop?.reason === "truncated" || missing > 0 || (missing === 0 && !store.hasPadding);
	if (isCut) findings.truncated(encrypted.end, stop?.field ?? "digest");
	else findings.corrupted(encrypted, { field: stop?.field ?? "digest" });
}

async function isUndamaged({ plain, hasPadding }: DecryptedStore, end: number | undefined): Promise<boolean> {
	if (end === undefined || !hasPadding || plain.length !== end + DIGEST_LENGTH) return false;
	return sameOctets(await digest("sha1", plain.subarray(0, end)), plain.subarray(end));
}

interface DecryptedStore {
	readonly plain: Uint8Array;
	/** Whether padding was there, which is then taken off. */
	readonly hasPadding: boolean;
}

/** Right is a password under which entries come out, even where the padding at the end was damaged or cut off. */
async function tryStore(
	{ bytes, encrypted }: UberLayout,
	{ salt, iterations, end }: BksHeader,
	text: string,
	budget: DerivationBudget,
): Promise<Attempt<DecryptedStore>> {
	const encryption: Pkcs12Encryption = {
		cipher: "Twofish-256-CBC",
		digest: "sha1",
		salt: bytes.subarray(salt.start, salt.end),
		iterations,
		data: bytes.subarray(end, end + Math.floor((encrypted.end - end) / BLOCK) * BLOCK),
	};
	let failure: CryptoFailure | undefined;
	for (const form of pkcs12Forms(text)) {
		const plain = await decryptInEachForm([form], (one) => decryptPkcs12(one, encryption, budget), isStore);
		if (!isFailure(plain)) return { opened: { plain, hasPadding: true } };
		if (plain.failure !== "mismatch") return plain;
		if (isStore(plain.plain)) return { opened: { plain: plain.plain, hasPadding: false } };
		failure = plain;
	}
	return failure ?? MISMATCH;
}

const isStore = (plain: Uint8Array): boolean => plain.length > 0 && beginsLikeEntries(plain, 0);
