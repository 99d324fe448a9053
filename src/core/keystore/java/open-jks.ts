import { isFailure, isOutOfMeans, MISMATCH } from "../../crypto/failure.ts";
import type { DerivationBudget } from "../../crypto/kdf/budget.ts";
import type { Findings } from "../findings.ts";
import type { Integrity, Keystore } from "../keystore.ts";
import { reportClosedEntry, reportClosedStore } from "../opening/report-closed.ts";
import type { Attempt, OpeningSession } from "../opening/session.ts";
import { describePrivateKey, type UnlockedKey } from "../opening/unlock-private-key.ts";
import type { JksLayout, JksPrivateKey } from "./jks-layout.ts";
import { keyEncryptionOf } from "./key-protection.ts";
import { isStoreDigest, recoverKey } from "./key-protector.ts";
import { presentJks } from "./present-jks.ts";

/** Checks the digest of a JKS or JCEKS and opens its private keys. */
export function openJks(layout: JksLayout, session: OpeningSession): Promise<Keystore> {
	return new JksOpener(layout, session).open();
}

/** One key may be damaged, or have another password; a wrong password shall not cost as much as opening all. */
const KEYS_TO_TRY = 2;

class JksOpener {
	private readonly layout: JksLayout;
	private readonly session: OpeningSession;
	private readonly findings: Findings;
	private readonly lockedKeys: readonly JksPrivateKey[];

	constructor(layout: JksLayout, session: OpeningSession) {
		this.layout = layout;
		this.session = session;
		this.findings = layout.findings;
		this.lockedKeys = layout.entries.filter((entry) => entry.kind === "privateKey");
	}

	async open(): Promise<Keystore> {
		const { layout, session, findings } = this;
		const { digest } = layout;
		// Of a truststore that was cut off no password opens anything.
		if (digest === undefined && this.lockedKeys.length === 0) return presentJks(layout);
		const store = await session.search({ for: "store" }, (text, budget) => this.tryStore(text, budget));
		const range = digest ?? { start: layout.end, end: layout.end };
		if (store.opened === undefined) reportClosedStore(findings, store, range);
		if (store.opened === "failed" && digest !== undefined) findings.corrupted(range, { field: "digest" });
		// Entries show without the store's password, and keys may have passwords of their own.
		const isClosed = store.opened === undefined && (store.tried > 0 || store.failure !== undefined);
		if (isClosed) return presentJks(layout);
		const password = store.opened === undefined ? undefined : store.password;
		const keys = new Map<JksPrivateKey, UnlockedKey>();
		for (const entry of this.lockedKeys) {
			const unlocked = await this.unlock(entry, password?.text);
			if (unlocked !== undefined) keys.set(entry, unlocked);
		}
		return presentJks(layout, { state: store.opened ?? "unchecked", openedWith: password?.origin, keys });
	}

	/** The digest tells whether the password is right; where something was changed, a key tells. */
	private async tryStore(text: string, budget: DerivationBudget): Promise<Attempt<Integrity["state"]>> {
		const { bytes, digest } = this.layout;
		if (digest !== undefined) {
			const stored = bytes.subarray(digest.start, digest.end);
			if (await isStoreDigest(text, bytes.subarray(0, digest.start), stored)) return { opened: "verified" };
		}
		for (const { protection } of this.lockedKeys.slice(0, KEYS_TO_TRY)) {
			if (protection === undefined) continue;
			const key = await recoverKey(bytes, protection, text, budget);
			if (!isFailure(key)) return { opened: digest === undefined ? "unchecked" : "failed" };
			// The digest has told already that a guess is wrong.
			if (key.failure === "guess-cost" && digest !== undefined) return MISMATCH;
			if (isOutOfMeans(key)) return key;
		}
		return MISMATCH;
	}

	private async unlock(entry: JksPrivateKey, storePassword: string | undefined): Promise<UnlockedKey | undefined> {
		const { session, findings, layout } = this;
		const { protection, alias } = entry;
		if (protection === undefined) return undefined;
		const attempt = async (text: string, budget: DerivationBudget): Promise<Attempt<Uint8Array>> => {
			const key = await recoverKey(layout.bytes, protection, text, budget);
			return isFailure(key) ? key : { opened: key };
		};
		const found = await session.openEntry(alias, storePassword, attempt);
		if (found.opened === undefined) {
			reportClosedEntry(findings, found, { alias, range: protection.encrypted }, storePassword);
			return undefined;
		}
		const place = {
			alias,
			range: protection.encrypted,
			encryption: keyEncryptionOf(protection),
			certificateFor: () => entry.certificates[0]?.certificate,
		};
		return describePrivateKey(found.opened, place, findings, session);
	}
}
