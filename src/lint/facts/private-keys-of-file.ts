import type { FileSubject, KeystoreSubject, PrivateKeySubject } from "../subject.ts";

/** What somebody who can read a file has of private keys. */
export interface PrivateKeysOfFile {
	/** Keys that need nothing else. */
	readonly open: readonly PrivateKeySubject[];
	/** Keys behind a password. */
	readonly encrypted: readonly PrivateKeySubject[];
	/** Keystores that are known to hold some. */
	readonly keystores: readonly KeystoreSubject[];
}

/** The private keys that stand in a file itself and the keystores in it that hold some. */
export function privateKeysOfFile({ items, privateKeys, keystores }: FileSubject): PrivateKeysOfFile {
	const own = new Set(items);
	const keys = privateKeys.filter(({ item }) => own.has(item));
	return {
		open: keys.filter(({ privateKey }) => privateKey.encryption === undefined),
		encrypted: keys.filter(({ privateKey }) => privateKey.encryption !== undefined),
		keystores: keystores.filter(({ keystore }) => keystore.entries.some(({ kind }) => kind === "privateKey")),
	};
}
