import type { DerivationLimits } from "../crypto/kdf/budget.ts";
import { DEFAULT_LIMITS, type DerLimits } from "../der/limits.ts";

/** Bounds on what opening a keystore may cost. */
export interface KeystoreLimits {
	/** For each password that is tried: everything derived from it together. */
	readonly derivation: DerivationLimits;
	readonly der: DerLimits;
}

/** Ten times what the most careful writers ask for: OWASP advises 1,300,000 rounds of PBKDF2 with SHA-1. */
export const DEFAULT_KEYSTORE_LIMITS: KeystoreLimits = {
	derivation: { rounds: 20_000_000, memory: 0x1000_0000 },
	der: DEFAULT_LIMITS,
};
