import type { Item } from "../../item.ts";
import type { KeyEncryption, PrivateKey } from "../../keys/private-key.ts";
import type {
	EntryKind,
	Integrity,
	Keystore,
	KeystoreEntry,
	Protection,
	Safe,
	SecretKey,
} from "../../keystore/index.ts";
import type { Range } from "../../problem.ts";
import { entryCertificate, entryCrl } from "../contained-items.ts";
import type { Digests } from "../digests.ts";
import { type ReaderRecord, readerRecords } from "../readers/record.ts";
import { keyName } from "../words/public-key.ts";
import { type CertificateRecord, certificateRecord } from "./certificate-record.ts";
import { type CrlRecord, crlRecord } from "./crl-record.ts";

/** A keystore as `inspect --json` prints it, as far as it is open. Holds no password and nothing of a secret. */
export interface KeystoreRecord {
	readonly kind: "keystore";
	readonly range: Range;
	readonly label: string | undefined;
	readonly type: Keystore["type"];
	readonly version: number | undefined;
	/** Whether a password would show more. */
	readonly locked: boolean;
	/** Where the password that opened it came from. */
	readonly openedWith: Keystore["openedWith"];
	readonly mac: Integrity | undefined;
	/** The parts of a PKCS#12. */
	readonly safes: readonly Safe[];
	readonly protection: readonly Protection[];
	readonly entries: readonly EntryRecord[];
	/** Which programs can open a PKCS#12, and why not. */
	readonly readers: readonly ReaderRecord[] | undefined;
}

interface EntryRecord {
	/** Null where the entry has none. */
	readonly alias: string | null;
	readonly kind: EntryKind;
	/** ISO 8601; undefined where the format does not keep it. */
	readonly created: string | undefined;
	readonly chain: readonly CertificateRecord[];
	readonly key: KeyRecord | undefined;
	readonly keyMatches: boolean | undefined;
	readonly secret: SecretKey | undefined;
	/** Kind and size: `EC P-256`. */
	readonly publicKey: string | undefined;
	readonly crl: CrlRecord | undefined;
	readonly localKeyId: string | undefined;
	/** Names or dotted OIDs. */
	readonly trustedKeyUsage: readonly string[] | undefined;
	readonly attributes: readonly string[];
	readonly range: Range;
}

interface KeyRecord {
	readonly algorithm: string | undefined;
	readonly size: number | undefined;
	readonly curve: string | undefined;
	readonly encryption: KeyEncryption | undefined;
}

/** Ranges of the parts count the file, or the text around it. */
export function keystoreRecord(item: Item, keystore: Keystore, digests?: Digests): KeystoreRecord {
	const { type, version, isLocked, openedWith, mac, safes, protection, entries } = keystore;
	const located = <T extends { readonly range: Range }>(part: T): T => ({ ...part, range: item.locate(part.range) });
	return {
		kind: "keystore",
		range: item.range,
		label: item.label,
		type,
		version,
		locked: isLocked,
		openedWith,
		mac: mac && located(mac),
		safes: safes.map(located),
		protection: protection.map(located),
		entries: entries.map((entry) => entryRecord(item, entry, digests)),
		readers: readerRecords(item),
	};
}

function entryRecord(item: Item, entry: KeystoreEntry, digests: Digests | undefined): EntryRecord {
	const { alias, kind, created, key, keyMatches, secret, publicKey, crl, localKeyId, trustedKeyUsage } = entry;
	return {
		alias: alias ?? null,
		kind,
		created: created === undefined || Math.abs(created) > LAST_DATE ? undefined : new Date(created).toISOString(),
		chain: entry.chain.map((certificate, index) =>
			certificateRecord(entryCertificate(item, entry, index), { kind: "certificate", certificate }, digests),
		),
		key: key && keyRecord(key),
		keyMatches,
		secret,
		publicKey: publicKey && keyName(publicKey.key),
		crl: crl && crlRecord(entryCrl(item, entry, crl), crl, digests),
		localKeyId,
		trustedKeyUsage: trustedKeyUsage?.map(({ name, dotted }) => name ?? dotted),
		attributes: entry.attributes.map(({ name, dotted }) => name ?? dotted),
		range: item.locate(entry.range),
	};
}

/** Milliseconds; no later date exists (ECMA-262 §21.4.1.1). */
const LAST_DATE = 8.64e15;

const keyRecord = ({ algorithm, size, curve, encryption }: PrivateKey): KeyRecord => ({
	algorithm,
	size,
	curve,
	encryption,
});
