export { detectKeystore } from "./detect-keystore.ts";
export { inspectKeystore } from "./inspect-keystore.ts";
export type {
	BagCounts,
	BagType,
	EntryKind,
	Integrity,
	Keystore,
	KeystoreEntry,
	KeystoreType,
	Protection,
	Safe,
	SecretKey,
} from "./keystore.ts";
export { DEFAULT_KEYSTORE_LIMITS, type KeystoreLimits } from "./keystore-limits.ts";
export type { KeystoreProblem, KeystoreProblemCode } from "./keystore-problems.ts";
export { openKeystore } from "./open-keystore.ts";
export type { OpenOptions } from "./opening/session.ts";
export {
	DEFAULT_PASSWORDS,
	type Password,
	type PasswordOrigin,
	type PasswordSource,
	type PasswordTarget,
	passwordList,
} from "./password-source.ts";
