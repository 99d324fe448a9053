import type { PrivateKey } from "./private-key.ts";

/** What the part of a private key that describes the key itself tells. */
export type KeyFacts = Pick<PrivateKey, "algorithm" | "size" | "curve" | "form" | "subjectPublicKeyInfo">;

/** Facts of which only some are known. */
export const keyFacts = (known: Partial<KeyFacts>): KeyFacts => ({
	algorithm: undefined,
	size: undefined,
	curve: undefined,
	form: undefined,
	subjectPublicKeyInfo: undefined,
	...known,
});
