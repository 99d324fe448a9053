/** The core's public entry: bytes or text in, objects and problems out. Never throws on input. */
export * from "./chain/index.ts";
export { type KeyIdentifierMethod, keyIdentifier, keyIdentifierMethod } from "./crypto/key-identifier.ts";
export { type DecodeOptions, type DecodeResult, decode } from "./decode.ts";
export { DEFAULT_LIMITS, type DerLimits } from "./der/limits.ts";
export { PkiDocument, type TextEdit } from "./document.ts";
export type { Content, Item, ItemKind } from "./item.ts";
export { type KeyGroup, type KeyMember, type KeyRole, keyGroups } from "./key-links.ts";
export {
	DEFAULT_PASSWORDS,
	type Password,
	type PasswordSource,
} from "./keystore/index.ts";
export { isLocked } from "./locked.ts";
export { openItem, openingProblems } from "./open-item.ts";
export type { PemHost } from "./pem/block.ts";
export type { Problem, ProblemData, Range, Severity } from "./problem.ts";
export type { Certificate } from "./x509/certificate.ts";
