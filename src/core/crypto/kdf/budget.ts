import type { Cancellation } from "../cancellation.ts";
import type { CryptoFailure } from "../failure.ts";
import { type DeriveKey, deriveKey } from "./derive-key.ts";
import { derivationCost, isForHost, type KeyDerivationRequest } from "./request.ts";

/** Bounds on what key derivation may cost, whatever a file asks for. */
export interface DerivationLimits {
	/** Rounds of the underlying function; about a million a second in software. */
	readonly rounds: number;
	/** Bytes of memory at once: scrypt's `128 r N`. */
	readonly memory: number;
}

/** What all guessed passwords together may cost, in rounds; those that a host computes itself count a fraction. */
export class GuessAllowance {
	private left: number;

	constructor(rounds: number) {
		this.left = rounds;
	}

	/** Takes the cost of a derivation off, if there is as much left. */
	take(request: KeyDerivationRequest): boolean {
		const { rounds } = derivationCost(request);
		const cost = isForHost(request) ? rounds / HOST_SPEED : rounds;
		if (cost > this.left) return false;
		this.left -= cost;
		return true;
	}
}

/** How many times faster than software hosts run PBKDF2; measured, 8 to 14. */
const HOST_SPEED = 8;

/** Derives keys as long as all of them together stay within the limits. */
export class DerivationBudget {
	private readonly limits: DerivationLimits;
	private readonly signal: Cancellation | undefined;
	private readonly deriveKey: DeriveKey;
	/** Shared with the budgets for guesses that are part of this one. */
	private readonly used: { rounds: number };
	private readonly allowance: GuessAllowance | undefined;

	constructor(
		limits: DerivationLimits,
		signal: Cancellation | undefined,
		derive: DeriveKey = deriveKey,
		used = { rounds: 0 },
		allowance?: GuessAllowance,
	) {
		this.limits = limits;
		this.signal = signal;
		this.deriveKey = derive;
		this.used = used;
		this.allowance = allowance;
	}

	get isCancelled(): boolean {
		return this.signal?.aborted === true;
	}

	get isForGuesses(): boolean {
		return this.allowance !== undefined;
	}

	/** The same limits, all of them left. */
	renewed(): DerivationBudget {
		return new DerivationBudget(this.limits, this.signal, this.deriveKey);
	}

	/** Part of this budget, as far as `allowance` goes. */
	forGuesses(allowance: GuessAllowance): DerivationBudget {
		return new DerivationBudget(this.limits, this.signal, this.deriveKey, this.used, allowance);
	}

	async derive(request: KeyDerivationRequest): Promise<Uint8Array | CryptoFailure> {
		if (this.isCancelled) return { failure: "cancelled" };
		const { limits, used } = this;
		const { rounds, memory } = derivationCost(request);
		if (memory > limits.memory) return { failure: "cost", asked: memory, allowed: limits.memory };
		if (used.rounds + rounds > limits.rounds) return { failure: "cost", asked: rounds, allowed: limits.rounds };
		if (this.allowance?.take(request) === false) return { failure: "guess-cost", rounds };
		used.rounds += rounds;
		return await this.deriveKey(request, this.signal);
	}
}
