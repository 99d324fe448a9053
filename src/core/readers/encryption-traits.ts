import type { KeyEncryption } from "../keys/private-key.ts";
import { type Trait, trait } from "./trait.ts";

/** What of an encryption decides who can decrypt it; `aspect` is that of its scheme. */
export function encryptionTraits(
	{ scheme, cipher, kdf, prf, iterations }: KeyEncryption,
	aspect: "scheme" | "keyScheme",
): Trait[] {
	const traits = [trait(aspect, scheme)];
	// The name of every other scheme says what its cipher and its key derivation are.
	if (scheme === "PBES2") {
		if (cipher !== undefined) traits.push(trait("cipher", cipher));
		if (kdf !== undefined) traits.push(trait("kdf", kdf));
		if (prf !== undefined) traits.push(trait("prf", prf));
	}
	if (iterations !== undefined) traits.push(trait("iterations", iterations));
	return traits;
}
