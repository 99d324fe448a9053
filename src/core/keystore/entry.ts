import type { Certificate } from "../x509/certificate.ts";
import type { EntryKind, KeystoreEntry } from "./keystore.ts";
import type { StoredCertificate } from "./stored-certificate.ts";

/** What makes an entry; what is not given is not there. */
export interface EntryParts extends Partial<Omit<KeystoreEntry, "chain" | "chainRanges">> {
	readonly kind: EntryKind;
	readonly range: KeystoreEntry["range"];
	readonly certificates?: readonly StoredCertificate[];
}

class Entry implements KeystoreEntry {
	private readonly certificates: readonly StoredCertificate[];
	readonly alias: KeystoreEntry["alias"];
	readonly kind: EntryKind;
	readonly created: KeystoreEntry["created"];
	readonly key: KeystoreEntry["key"];
	readonly keyMatches: KeystoreEntry["keyMatches"];
	readonly secret: KeystoreEntry["secret"];
	readonly publicKey: KeystoreEntry["publicKey"];
	readonly crl: KeystoreEntry["crl"];
	readonly localKeyId: KeystoreEntry["localKeyId"];
	readonly trustedKeyUsage: KeystoreEntry["trustedKeyUsage"];
	readonly attributes: KeystoreEntry["attributes"];
	readonly range: KeystoreEntry["range"];

	constructor(parts: EntryParts) {
		this.certificates = parts.certificates ?? [];
		this.alias = parts.alias;
		this.kind = parts.kind;
		this.created = parts.created;
		this.key = parts.key;
		this.keyMatches = parts.keyMatches;
		this.secret = parts.secret;
		this.publicKey = parts.publicKey;
		this.crl = parts.crl;
		this.localKeyId = parts.localKeyId;
		this.trustedKeyUsage = parts.trustedKeyUsage;
		this.attributes = parts.attributes ?? [];
		this.range = parts.range;
	}

	get chain(): readonly Certificate[] {
		return this.certificates.map(({ certificate }) => certificate);
	}

	get chainRanges(): KeystoreEntry["chainRanges"] {
		return this.certificates.map(({ range }) => range);
	}
}

export const keystoreEntry = (parts: EntryParts): KeystoreEntry => new Entry(parts);
