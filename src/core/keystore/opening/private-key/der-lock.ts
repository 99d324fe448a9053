import { DEFAULT_LIMITS } from "../../../der/limits.ts";
import type { DerReader } from "../../../der/reader.ts";
import { TAG } from "../../../der/tags.ts";
import type { PrivateKey } from "../../../keys/private-key.ts";
import type { KeyReader } from "../../../keys/problems.ts";
import { readPrivateKey } from "../../../keys/read-private-key.ts";
import { readEncryptedOctets } from "../encrypted-octets.ts";
import { openedOrDamaged } from "../pbe.ts";
import { isOneSequence } from "../plausible.ts";
import { decryptPart } from "../scheme-decryption.ts";
import type { KeyLock } from "./key-lock.ts";

/** The lock of an EncryptedPrivateKeyInfo (RFC 5958 §3) at the beginning of what `reader` reads; undefined where none can be read. */
export function encryptedPkcs8Lock(reader: DerReader & KeyReader): KeyLock | undefined {
	if (!reader.expect(TAG.SEQUENCE, 0, reader.bytes.length, "EncryptedPrivateKeyInfo")) return undefined;
	const encrypted = readEncryptedOctets(reader, reader.element(), "EncryptedPrivateKeyInfo");
	return (
		encrypted && {
			attempt: async (text, budget) => openedOrDamaged(await decryptPart(encrypted, text, budget, isOneSequence)),
			describe: describeDer,
		}
	);
}

/** What a decrypted key in DER tells; undefined where it is none, or not whole. */
export function describeDer(plain: Uint8Array): PrivateKey | undefined {
	if (!isOneSequence(plain)) return undefined;
	const { privateKey, problems } = readPrivateKey(plain, undefined, [], DEFAULT_LIMITS);
	const isWhole = problems.every(({ severity }) => severity !== "error");
	return isWhole && privateKey.algorithm !== undefined ? privateKey : undefined;
}
