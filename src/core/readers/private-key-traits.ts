import type { PrivateKey } from "../keys/private-key.ts";
import { encryptionTraits } from "./encryption-traits.ts";
import { type Trait, trait } from "./trait.ts";

/**
 * What of an encrypted private key on its own decides who can read it: of an EncryptedPrivateKeyInfo (RFC 5958 §3) or of
 * a traditional key with a DEK-Info header. Undefined for every other key.
 */
export function privateKeyTraits({ encryption }: PrivateKey): Trait[] | undefined {
	if (encryption === undefined || encryption.scheme === "OpenSSH") return undefined;
	if (encryption.scheme === "DEK-Info") return [trait("dekInfo", encryption.cipher?.toUpperCase() ?? "")];
	return encryptionTraits(encryption, "keyScheme");
}
