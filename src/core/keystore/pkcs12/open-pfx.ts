import { type CryptoFailure, isOutOfMeans, MISMATCH } from "../../crypto/failure.ts";
import type { DerivationBudget } from "../../crypto/kdf/budget.ts";
import { keyEncryption } from "../../keys/encryption-scheme.ts";
import type { Findings } from "../findings.ts";
import type { Integrity, Keystore, SecretKey } from "../keystore.ts";
import type { EncryptedOctets } from "../opening/encrypted-octets.ts";
import { openedOrDamaged } from "../opening/pbe.ts";
import { isOneSequence } from "../opening/plausible.ts";
import { named, reportClosed, reportClosedStore, reportFailure } from "../opening/report-closed.ts";
import { decryptPart, type EncryptedPart } from "../opening/scheme-decryption.ts";
import type { Attempt, OpeningSession } from "../opening/session.ts";
import { describePrivateKey, type UnlockedKey } from "../opening/unlock-private-key.ts";
import { CertificateChains } from "./certificate-chains.ts";
import { innerLayer, type Layer } from "./layer.ts";
import type { Pfx, PfxSafe } from "./pfx.ts";
import { bagsOf, presentPfx } from "./present-pfx.ts";
import { readSafeContents, type SafeBag } from "./safe-bag.ts";
import { describeSecret } from "./secret-bag.ts";
import { isPfxMac } from "./verify-mac.ts";

/** Checks the MAC of a PKCS#12, decrypts its safes and opens the keys in them. */
export function openPfx(pfx: Pfx, session: OpeningSession): Promise<Keystore> {
	return new PfxOpener(pfx, session).open();
}

class PfxOpener {
	private readonly pfx: Pfx;
	private readonly session: OpeningSession;
	private readonly findings: Findings;
	private readonly decrypted = new Map<PfxSafe, readonly SafeBag[]>();
	private readonly layers: Layer[] = [];
	private readonly keys = new Map<SafeBag, UnlockedKey>();
	private readonly secrets = new Map<SafeBag, SecretKey>();

	constructor(pfx: Pfx, session: OpeningSession) {
		this.pfx = pfx;
		this.session = session;
		this.findings = pfx.findings;
	}

	async open(): Promise<Keystore> {
		const { pfx, session, findings } = this;
		if (pfx.mac === undefined && this.encryptedParts().length === 0) {
			await this.openBags(undefined);
			return presentPfx(pfx, this.opened("unchecked", undefined));
		}
		const store = await session.search({ for: "store" }, (text, budget) => this.tryStore(text, budget));
		if (store.opened === undefined) {
			reportClosedStore(findings, store, pfx.mac?.range ?? { start: 0, end: pfx.end });
			return presentPfx(pfx);
		}
		const { mac } = pfx;
		if (store.opened === "failed" && mac !== undefined && !this.isMacRefused())
			findings.corrupted(mac.range, { field: "MAC" });
		const { text, origin } = store.password;
		for (const safe of pfx.safes) await this.openSafe(safe, text);
		await this.openBags(text);
		const keystore = presentPfx(pfx, this.opened(store.opened, origin));
		// Entries have copies of what they show, and keys in the open stay nowhere.
		for (const { reader } of this.layers) reader.bytes.fill(0);
		return keystore;
	}

	private opened(state: Integrity["state"], openedWith: Keystore["openedWith"]) {
		const { decrypted, keys, secrets } = this;
		return { state, openedWith, decrypted, keys, secrets };
	}

	private isMacRefused(): boolean {
		return this.findings.problems.some(({ code }) => code === "keystore.mac-parameters");
	}

	private bags(): SafeBag[] {
		return this.pfx.safes.flatMap((safe) => bagsOf(safe, this.decrypted) ?? []);
	}

	/** Everything that a password opens, as far as it shows: safes before keys, which are more. */
	private encryptedParts(): EncryptedPart[] {
		const safes = this.pfx.safes.flatMap((safe) => (safe.protection === "password" ? [safe.encrypted] : []));
		const keys = this.bags().flatMap(({ content }) =>
			(content.kind === "shroudedKey" || content.kind === "secret") && content.encrypted ? [content.encrypted] : [],
		);
		return [...safes, ...keys];
	}

	/** The MAC tells whether the password is right; without it, or where something was changed, an encrypted part tells. */
	private async tryStore(text: string, budget: DerivationBudget): Promise<Attempt<Integrity["state"]>> {
		const { pfx } = this;
		const fits = pfx.mac === undefined ? undefined : await isPfxMac(pfx, pfx.mac, text, budget);
		if (fits === true) return { opened: "verified" };
		const failure = typeof fits === "object" ? fits : undefined;
		if (failure?.failure === "unsupported" && pfx.mac) reportFailure(pfx.findings, failure, pfx.mac.range, {});
		if (failure !== undefined && isOutOfMeans(failure)) return failure;
		// Looking for damage costs as much again: worth it for a password that somebody stands behind.
		if (fits === false && budget.isForGuesses && (pfx.mac?.iterations ?? 0) > CHEAP_ROUNDS) return MISMATCH;
		const opens = await this.opensAnyPart(text, budget);
		const isUnchecked = fits === undefined || failure?.failure === "unsupported";
		if (opens === true) return { opened: isUnchecked ? "unchecked" : "failed" };
		if (fits === false && opens?.failure === "guess-cost") return MISMATCH;
		if (opens !== undefined && isOutOfMeans(opens)) return opens;
		// What cannot be decrypted with any password is no reason to stop where the MAC can tell.
		return fits === false ? MISMATCH : (opens ?? failure ?? MISMATCH);
	}

	/** Whether the password decrypts one of the first parts whose encryption is known; why not; undefined without parts. */
	private async opensAnyPart(text: string, budget: DerivationBudget): Promise<true | CryptoFailure | undefined> {
		let failure: CryptoFailure | undefined;
		let mismatches = 0;
		for (const part of this.encryptedParts()) {
			const result = await decryptDamagedToo(part, text, budget);
			if ("opened" in result) return true;
			if (isOutOfMeans(result)) return result;
			if (result.failure === "mismatch") failure = result;
			else failure ??= result;
			if (result.failure === "mismatch" && ++mismatches === PARTS_TO_TRY) break;
		}
		return failure;
	}

	private async openSafe(safe: PfxSafe, storePassword: string): Promise<void> {
		if (safe.protection !== "password") return;
		const { encrypted } = safe;
		const found = await this.session.openEntry(undefined, storePassword, (text, budget) =>
			decryptDamagedToo(encrypted, text, budget),
		);
		if (found.opened === undefined) {
			reportClosed(this.findings, found, encrypted.range, {});
			return;
		}
		const layer = innerLayer(found.opened, encrypted.range, true, this.findings);
		this.layers.push(layer);
		this.decrypted.set(safe, readSafeContents(layer, this.findings));
	}

	private async openBags(storePassword: string | undefined): Promise<void> {
		const bags = this.bags();
		const chains = new CertificateChains(bags);
		for (const bag of bags) {
			const { content } = bag;
			if (content.kind === "key") {
				const { layer, element } = content;
				await this.describe(bag, layer.reader.bytes.slice(element.start, element.end), undefined, chains);
			} else if (content.kind === "shroudedKey") {
				const plain = await this.unlock(bag, content.encrypted, storePassword);
				if (plain !== undefined) await this.describe(bag, plain, content.encrypted, chains);
			} else if (content.kind === "secret" && content.encrypted !== undefined) {
				const plain = await this.unlock(bag, content.encrypted, storePassword);
				if (plain === undefined) continue;
				const encryption = keyEncryption(content.encrypted.scheme);
				this.secrets.set(bag, { ...describeSecret(plain, bag.range, this.findings), encryption });
			}
		}
	}

	private async unlock(
		bag: SafeBag,
		encrypted: EncryptedOctets,
		storePassword: string | undefined,
	): Promise<Uint8Array | undefined> {
		const alias = bag.attributes.friendlyName;
		const found = await this.session.openEntry(alias, storePassword, (text, budget) =>
			decryptDamagedToo(encrypted, text, budget),
		);
		if (found.opened === undefined) reportClosed(this.findings, found, bag.range, named(alias));
		return found.opened;
	}

	private async describe(
		bag: SafeBag,
		pkcs8: Uint8Array,
		encrypted: EncryptedOctets | undefined,
		chains: CertificateChains,
	): Promise<void> {
		const place = {
			alias: bag.attributes.friendlyName,
			range: bag.range,
			encryption: encrypted && keyEncryption(encrypted.scheme),
			certificateFor: (key: UnlockedKey["key"]) => chains.leafOf(bag, key)?.stored.certificate,
		};
		this.keys.set(bag, await describePrivateKey(pkcs8, place, this.findings, this.session));
	}
}

/** One part may be damaged; a wrong password shall not cost as much as opening the whole store. */
const PARTS_TO_TRY = 2;

/** What keystores were written with until 2020; newer ones have a hundred times as many. */
const CHEAP_ROUNDS = 10_000;

/** Decrypts, what is damaged at its end too. */
const decryptDamagedToo = async (
	part: EncryptedPart,
	text: string,
	budget: DerivationBudget,
): Promise<Attempt<Uint8Array>> => openedOrDamaged(await decryptPart(part, text, budget, isOneSequence));
