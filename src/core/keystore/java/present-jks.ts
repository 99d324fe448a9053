import { duplicateAliases } from "../duplicate-aliases.ts";
import { keystoreEntry } from "../entry.ts";
import type { Integrity, Keystore, KeystoreEntry, Protection, SecretKey } from "../keystore.ts";
import { lockedKey, type UnlockedKey } from "../opening/unlock-private-key.ts";
import type { PasswordOrigin } from "../password-source.ts";
import type { JksEntry, JksLayout, JksPrivateKey } from "./jks-layout.ts";
import { keyEncryptionOf } from "./key-protection.ts";

/** What opening found out; nothing before it. */
export interface JksOpening {
	readonly state: Integrity["state"];
	readonly openedWith: PasswordOrigin | undefined;
	readonly keys: ReadonlyMap<JksPrivateKey, UnlockedKey>;
}

const UNOPENED: JksOpening = { state: "unchecked", openedWith: undefined, keys: new Map() };

/** What a JKS or JCEKS shows. */
export function presentJks(layout: JksLayout, opening: JksOpening = UNOPENED): Keystore {
	const { type, version, digest, end, findings } = layout;
	const entries = layout.entries.map((entry) => present(entry, opening));
	const isKeyLocked = layout.entries.some((entry) => entry.kind === "privateKey" && !opening.keys.has(entry));
	return {
		type,
		version,
		entries,
		protection: layout.entries.flatMap((entry) => protectionOf(entry, opening)),
		mac: digest && {
			scheme: "digest",
			algorithm: "sha1",
			kdf: undefined,
			prf: undefined,
			iterations: undefined,
			state: opening.state,
			range: digest,
		},
		safes: [],
		isLocked: isKeyLocked,
		openedWith: opening.openedWith,
		problems: [...findings.problems, ...duplicateAliases(entries)],
		end,
	};
}

const encryptionOf = (entry: JksPrivateKey) => entry.protection && keyEncryptionOf(entry.protection);

const secretOf = (encryption: SecretKey["encryption"]): SecretKey => ({
	algorithm: undefined,
	size: undefined,
	encryption,
});

function present(entry: JksEntry, { keys }: JksOpening): KeystoreEntry {
	const { kind, alias, created, range } = entry;
	const header = { kind, alias, created, range };
	switch (entry.kind) {
		case "trustedCertificate":
			return keystoreEntry({ ...header, certificates: entry.certificates });
		case "secretKey":
			return keystoreEntry({ ...header, secret: secretOf(entry.sealed?.encryption) });
		case "privateKey": {
			const { certificates } = entry;
			const unlocked = keys.get(entry) ?? { key: lockedKey(encryptionOf(entry)), keyMatches: undefined };
			return keystoreEntry({ ...header, certificates, ...unlocked });
		}
	}
}

function protectionOf(entry: JksEntry, { keys }: JksOpening): Protection[] {
	if (entry.kind === "trustedCertificate") return [];
	const isKey = entry.kind === "privateKey";
	const encryption = isKey ? encryptionOf(entry) : entry.sealed?.encryption;
	const range = isKey ? entry.protection?.encrypted : entry.sealed?.range;
	if (encryption === undefined || range === undefined) return [];
	const state = isKey && keys.has(entry) ? "open" : "locked";
	return [{ ...encryption, what: entry.kind, alias: entry.alias, state, range }];
}
