import type { Cancellation } from "../cancellation.ts";
import type { CryptoFailure } from "../failure.ts";
import { type DeriveKey, deriveKey } from "./derive-key.ts";
import { derivationCost, type KeyDerivationRequest } from "./request.ts";

/** Bounds on what key derivation may cost, whatever a file asks for. */
export interface DerivationLimits {
	/** Rounds of the underlying function; about a million a second in software. */
	readonly rounds: number;
	/** Bytes of memory at once: scrypt's `128 r N`. */
	readonly memory: number;
}

/** Derives keys as long as all of them together stay within the limits. */
export class DerivationBudget {
	private rounds = 0;
	private readonly limits: DerivationLimits;
	private readonly signal: Cancellation | undefined;
	private readonly deriveKey: DeriveKey;

	constructor(limits: DerivationLimits, signal: Cancellation | undefined, derive: DeriveKey = deriveKey) {
		this.limits = limits;
		this.signal = signal;
		this.deriveKey = derive;
	}

	get isCancelled(): boolean {
		return this.signal?.aborted === true;
	}

	/** The same limits, all of them left. */
	renewed(): DerivationBudget {
		return new DerivationBudget(this.limits, this.signal, this.deriveKey);
	}

	async derive(request: KeyDerivationRequest): Promise<Uint8Array | CryptoFailure> {
		if (this.isCancelled) return { failure: "cancelled" };
		const { rounds, memory } = derivationCost(request);
		if (memory > this.limits.memory) return { failure: "cost", asked: memory, allowed: this.limits.memory };
		if (this.rounds + rounds > this.limits.rounds)
			return { failure: "cost", asked: rounds, allowed: this.limits.rounds };
		this.rounds += rounds;
		return await this.deriveKey(request, this.signal);
	}
}
