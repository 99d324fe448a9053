export { detectKeystore } from "./detect-keystore.ts";
export { inspectKeystore } from "./inspect-keystore.ts";
export type {
	BagCounts,
	EntryKind,
	Integrity,
	Keystore,
	KeystoreEntry,
	KeystoreType,
	Protection,
	Safe,
	SecretKey,
} from "./keystore.ts";
export type { KeystoreProblemCode } from "./keystore-problems.ts";
export { openKeystore } from "./open-keystore.ts";
export type { KeyOpening, LockedPrivateKey } from "./opening/private-key/open-private-key.ts";
export type { OpenOptions } from "./opening/session.ts";
export {
	DEFAULT_PASSWORDS,
	isGuess,
	type Password,
	type PasswordOrigin,
	type PasswordSource,
	type PasswordTarget,
} from "./password-source.ts";
