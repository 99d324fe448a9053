import { isFailure, isOutOfMeans, MISMATCH } from "../../crypto/failure.ts";
import type { DerivationBudget } from "../../crypto/kdf/budget.ts";
import { FieldWalk } from "../../der/field-walk.ts";
import { readOid } from "../../der/oid.ts";
import { TAG } from "../../der/tags.ts";
import { keyEncryption } from "../../keys/encryption-scheme.ts";
import type { Range } from "../../problem.ts";
import type { Findings } from "../findings.ts";
import type { Integrity, Keystore, SecretKey } from "../keystore.ts";
import { beginsLikeSequence, isOneSequence } from "../opening/plausible.ts";
import { named, reportClosed, reportClosedStore } from "../opening/report-closed.ts";
import type { Attempt, OpeningSession } from "../opening/session.ts";
import { describePrivateKey } from "../opening/unlock-private-key.ts";
import type { BcfksLayout } from "./bcfks-layout.ts";
import { decryptBcfks, isBcfksMac } from "./bcfks-secrets.ts";
import { type BcfksEntry, type BcfksStore, readBcfksStore } from "./bcfks-store.ts";
import { type BcfksKeyParts, openStore, presentBcfks } from "./present-bcfks.ts";

interface StoreAttempt {
	/** The decrypted store; undefined where it is in the open. */
	readonly plain: Uint8Array | undefined;
	readonly state: Integrity["state"];
}

/** Checks the MAC of a BCFKS, decrypts the store and opens its keys. */
export async function openBcfks(layout: BcfksLayout, session: OpeningSession): Promise<Keystore> {
	const { encrypted, check, end, findings } = layout;
	const range = encrypted?.range ?? check?.range ?? { start: 0, end };
	const search = await session.search({ for: "store" }, (text, budget) => tryStore(layout, text, budget));
	if (search.opened === undefined) {
		reportClosedStore(findings, search, range);
		return presentBcfks(layout);
	}
	const { plain, state } = search.opened;
	if (state === "failed") findings.corrupted(check?.range ?? range, { field: "MAC" });
	const store = plain === undefined ? openStore(layout) : readDecrypted(layout, plain, range);
	const keys = new Map<BcfksEntry, BcfksKeyParts>();
	for (const entry of store?.entries ?? []) {
		const parts = await openKey(entry, search.password.text, layout, session);
		if (parts !== undefined) keys.set(entry, parts);
	}
	return presentBcfks(layout, { store, state, openedWith: search.password.origin, keys });
}

function readDecrypted({ findings }: BcfksLayout, plain: Uint8Array, range: Range): BcfksStore | undefined {
	const locate = (): Range => range;
	const reader = findings.innerReader(plain, locate);
	if (!reader.expect(TAG.SEQUENCE, 0, plain.length, "ObjectStoreData")) return undefined;
	return readBcfksStore({ reader, element: reader.element(), locate, isDecrypted: true }, findings);
}

/** MAC and encryption have keys of their own: where one of them fits, the password is right and the other damaged. */
async function tryStore(layout: BcfksLayout, text: string, budget: DerivationBudget): Promise<Attempt<StoreAttempt>> {
	const { encrypted, check } = layout;
	const fits = check?.kind === "mac" ? await isBcfksMac(layout, check, text, budget) : undefined;
	if (typeof fits === "object" && isOutOfMeans(fits)) return fits;
	const state = fits === true ? "verified" : fits === undefined ? "unchecked" : "failed";
	if (encrypted === undefined) {
		if (typeof fits === "object") return fits;
		return fits === false ? MISMATCH : { opened: { plain: undefined, state } };
	}
	const plain = await decryptBcfks(encrypted, "STORE_ENCRYPTION", text, budget, isOneSequence);
	if (!isFailure(plain)) return { opened: { plain, state } };
	if (plain.failure !== "mismatch") return plain;
	if (fits === true || beginsLikeSequence(plain.plain)) return { opened: { plain: plain.plain, state: "failed" } };
	return MISMATCH;
}

async function openKey(
	entry: BcfksEntry,
	storePassword: string,
	{ findings }: BcfksLayout,
	session: OpeningSession,
): Promise<BcfksKeyParts | undefined> {
	const { kind, alias, encrypted, range } = entry;
	if (encrypted === undefined || (kind !== "privateKey" && kind !== "secretKey")) return undefined;
	const purpose = kind === "privateKey" ? "PRIVATE_KEY_ENCRYPTION" : "SECRET_KEY_ENCRYPTION";
	const attempt = async (text: string, budget: DerivationBudget): Promise<Attempt<Uint8Array>> => {
		const plain = await decryptBcfks(encrypted, purpose, text, budget, isOneSequence);
		return isFailure(plain) ? plain : { opened: plain };
	};
	const opened = await session.openEntry(alias, storePassword, attempt);
	if (opened.opened === undefined) {
		reportClosed(findings, opened, range, named(alias));
		return undefined;
	}
	const encryption = keyEncryption(encrypted.scheme);
	if (kind === "privateKey") {
		const place = { alias, range, encryption, certificateFor: () => entry.certificates[0]?.certificate };
		return describePrivateKey(opened.opened, place, findings, session);
	}
	return { secret: { ...describeSecret(opened.opened, entry, findings), encryption } };
}

/** `SecretKeyData ::= SEQUENCE { keyAlgorithm OBJECT IDENTIFIER, keyBytes OCTET STRING }`; wiped when read. */
function describeSecret(
	plain: Uint8Array,
	{ range }: BcfksEntry,
	findings: Findings,
): Pick<SecretKey, "algorithm" | "size"> {
	const reader = findings.innerReader(plain, () => range);
	reader.expect(TAG.SEQUENCE, 0, plain.length, "SecretKeyData");
	const walk = new FieldWalk(reader, reader.element());
	const oid = walk.required(TAG.OBJECT_IDENTIFIER, "keyAlgorithm");
	const octets = walk.required(TAG.OCTET_STRING, "keyBytes");
	const { name, dotted } = readOid(reader, oid.contentStart, oid.contentEnd);
	plain.fill(0);
	return { algorithm: name ?? dotted, size: (octets.contentEnd - octets.contentStart) * 8 };
}
