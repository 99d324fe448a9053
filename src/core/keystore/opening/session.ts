import type { Cancellation } from "../../crypto/cancellation.ts";
import type { CryptoFailure } from "../../crypto/failure.ts";
import { DerivationBudget, GuessAllowance } from "../../crypto/kdf/budget.ts";
import type { DeriveKey } from "../../crypto/kdf/derive-key.ts";
import { DEFAULT_KEYSTORE_LIMITS, type KeystoreLimits } from "../keystore-limits.ts";
import { isGuess, type Password, type PasswordSource, type PasswordTarget } from "../password-source.ts";

export interface OpenOptions {
	/** Without it only what needs no password is read. */
	readonly passwords?: PasswordSource;
	readonly limits?: KeystoreLimits;
	/** An `AbortSignal`: the store comes back as far as it was open. */
	readonly signal?: Cancellation;
	/** Derives keys elsewhere, in a worker for instance; here by default. */
	readonly deriveKey?: DeriveKey;
	/**
	 * Is shown each private key that opens, for one who has asked to take it out. `pkcs8` is wiped when the call, or the
	 * promise it returns, is over; nothing else keeps it.
	 */
	readonly visitPrivateKey?: (key: {
		readonly alias: string | undefined;
		readonly pkcs8: Uint8Array;
	}) => void | Promise<void>;
}

/** What a password did: it opened something, or not and why. */
export type Attempt<T> = { readonly opened: T } | CryptoFailure;

/** Why passwords open nothing. */
export interface Unopened {
	readonly opened: undefined;
	/** Those that do not fit. */
	readonly tried: number;
	readonly failure: CryptoFailure | undefined;
	readonly untried?: UntriedGuesses;
}

/** Guesses that would have cost more than guesses may. */
export interface UntriedGuesses {
	readonly count: number;
	/** What one of them takes. */
	readonly rounds: number;
}

/** The outcome of trying passwords: the one that fits, or why none does. */
export type Search<T> = { readonly opened: T; readonly password: Password } | Unopened;

/** What the parts of one opening have in common. */
export class OpeningSession {
	readonly limits: KeystoreLimits;
	readonly visitPrivateKey: OpenOptions["visitPrivateKey"];
	private readonly passwords: PasswordSource | undefined;
	private readonly budget: DerivationBudget;
	/** For all entries together: a file may have thousands, each with its own derivation. */
	private readonly entriesBudget: DerivationBudget;
	private readonly allowance: GuessAllowance;

	constructor({ passwords, limits = DEFAULT_KEYSTORE_LIMITS, signal, deriveKey, visitPrivateKey }: OpenOptions) {
		this.passwords = passwords;
		this.limits = limits;
		this.visitPrivateKey = visitPrivateKey;
		this.budget = new DerivationBudget(limits.derivation, signal, deriveKey);
		this.entriesBudget = this.budget.renewed();
		this.allowance = new GuessAllowance(limits.guesses);
	}

	/** Tries the passwords for `target` until one opens it, or until it shows that none can. */
	async search<T>(
		target: PasswordTarget,
		attempt: (text: string, budget: DerivationBudget) => Promise<Attempt<T>>,
	): Promise<Search<T>> {
		let tried = 0;
		let untried: UntriedGuesses | undefined;
		if (this.budget.isCancelled) return { opened: undefined, tried, failure: { failure: "cancelled" } };
		for await (const password of this.passwords?.candidates(target) ?? []) {
			const budget = target.for === "store" ? this.budget.renewed() : this.entriesBudget;
			const result = await attempt(password.text, isGuess(password) ? budget.forGuesses(this.allowance) : budget);
			if ("opened" in result) return { opened: result.opened, password };
			if (result.failure === "guess-cost") {
				untried = { count: (untried?.count ?? 0) + 1, rounds: result.rounds };
				continue;
			}
			if (result.failure !== "mismatch") return { opened: undefined, tried, failure: result };
			tried++;
		}
		return { opened: undefined, tried, failure: undefined, ...(untried && { untried }) };
	}

	/** The same for one entry: the store's own password comes first, and others are asked for where that does not fit. */
	async openEntry<T>(
		alias: string | undefined,
		storePassword: string | undefined,
		attempt: (text: string, budget: DerivationBudget) => Promise<Attempt<T>>,
	): Promise<Search<T> | { readonly opened: T }> {
		if (storePassword !== undefined) {
			const result = await attempt(storePassword, this.entriesBudget);
			if ("opened" in result) return result;
			if (result.failure !== "mismatch") return { opened: undefined, tried: 0, failure: result };
		}
		return this.search({ for: "entry", alias }, attempt);
	}
}
