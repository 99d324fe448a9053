import type { DerivationBudget } from "../../../crypto/kdf/budget.ts";
import type { PrivateKey } from "../../../keys/private-key.ts";
import type { Attempt } from "../session.ts";

/** How one private key on its own is locked. */
export interface KeyLock {
	/** Decrypts with a password. What comes out is secret, and the caller's to wipe. */
	attempt(text: string, budget: DerivationBudget): Promise<Attempt<Uint8Array>>;
	/** What the decrypted octets tell of the key; undefined where they are not what they should be. */
	describe(plain: Uint8Array): PrivateKey | undefined;
}
