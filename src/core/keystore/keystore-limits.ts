import type { DerivationLimits } from "../crypto/kdf/budget.ts";
import { DEFAULT_LIMITS, type DerLimits } from "../der/limits.ts";

/** Bounds on what opening a keystore may cost. */
export interface KeystoreLimits {
	/** For each password that is tried on the store, and once more for everything in it together. */
	readonly derivation: DerivationLimits;
	/** Rounds that all guessed passwords together may cost. */
	readonly guesses: number;
	readonly der: DerLimits;
}

/** About a second in software: every well-known password for a store of 50,000 rounds, none for one of a million. */
const GUESSES = 400_000;

/**
 * OWASP advises 1,300,000 rounds of PBKDF2 with SHA-1; every key of a JCEKS takes 400,000 of MD5, and stores with dozens
 * of keys are met. In software this is the better part of a minute, which can be cancelled.
 */
export const DEFAULT_KEYSTORE_LIMITS: KeystoreLimits = {
	derivation: { rounds: 50_000_000, memory: 0x1000_0000 },
	guesses: GUESSES,
	der: DEFAULT_LIMITS,
};
