import { readPrivateKey } from "../../keys/read-private-key.ts";
import { readPublicKey } from "../../keys/read-public-key.ts";
import { duplicateAliases } from "../duplicate-aliases.ts";
import { type EntryParts, keystoreEntry } from "../entry.ts";
import type { Integrity, Keystore, KeystoreEntry, Protection } from "../keystore.ts";
import { type BksEntry, type EncodedKey, readEncodedKey } from "./bks-entries.ts";
import { type KeyParts, readSealedContent, sealingOf } from "./bks-keys.ts";

/** What opening found out of the keys in a BKS or UBER. */
export type BksKeyParts = ReadonlyMap<BksEntry, KeyParts>;

type State = Pick<Keystore, "isLocked" | "openedWith" | "problems"> & { readonly mac: Integrity | undefined };

/** What a BKS, or an UBER that was decrypted, shows. `bytes` is what positions in the entries' contents count. */
export function presentEntries(
	base: Pick<Keystore, "type" | "version" | "end"> & State,
	bytes: Uint8Array,
	entries: readonly BksEntry[],
	keys: BksKeyParts,
	ofStore: readonly Protection[] = [],
): Keystore {
	const presented = entries.map((entry) => present(bytes, entry, keys.get(entry)));
	return {
		...base,
		problems: [...base.problems, ...duplicateAliases(presented)],
		entries: presented,
		protection: [...ofStore, ...entries.flatMap((entry) => protectionOf(bytes, entry, keys.get(entry)))],
		safes: [],
	};
}

function present(bytes: Uint8Array, entry: BksEntry, key: KeyParts | undefined): KeystoreEntry {
	const { alias, created, certificates, range, content } = entry;
	const header = { alias, created, certificates, range };
	switch (entry.type) {
		case "certificate":
			return keystoreEntry({ ...header, kind: "trustedCertificate" });
		case "secret": {
			// Bouncy Castle keeps what it is given in this form and does not know what it is.
			const size = content && (content.end - content.start) * 8;
			return keystoreEntry({
				...header,
				kind: "secretKey",
				secret: { algorithm: undefined, size, encryption: undefined },
			});
		}
		case "key":
		case "sealed":
			return keystoreEntry({ ...header, ...(key ?? unopened(bytes, entry)) });
	}
}

/** A key in the open shows itself; a sealed one may be of any kind, even where a chain stands with it. */
function unopened(bytes: Uint8Array, entry: BksEntry): Omit<EntryParts, "range"> {
	const { type, content } = entry;
	if (content === undefined) return { kind: "unknown" };
	if (type === "key") return openKey(bytes, readEncodedKey(bytes, content.start, content.end));
	return { kind: "sealedKey" };
}

function openKey(bytes: Uint8Array, encoded: EncodedKey | undefined): Omit<EntryParts, "range"> {
	if (encoded === undefined) return { kind: "unknown" };
	const { kind, algorithm, encoding } = encoded;
	const octets = bytes.subarray(encoding.start, encoding.end);
	if (kind === "private") return { kind: "privateKey", key: readPrivateKey(octets).privateKey };
	if (kind === "public") return { kind: "publicKey", publicKey: readPublicKey(octets).publicKey };
	return { kind: "secretKey", secret: { algorithm, size: octets.length * 8, encryption: undefined } };
}

function protectionOf(bytes: Uint8Array, entry: BksEntry, key: KeyParts | undefined): Protection[] {
	if (entry.type !== "sealed" || entry.content === undefined) return [];
	const encryption = sealingOf(readSealedContent(bytes, entry.content));
	const kind = key?.kind ?? unopened(bytes, entry).kind;
	const what = kind === "privateKey" || kind === "secretKey" ? kind : "sealedKey";
	return [
		{ ...encryption, what, alias: entry.alias, state: key === undefined ? "locked" : "open", range: entry.range },
	];
}
