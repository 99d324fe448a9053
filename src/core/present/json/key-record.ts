import type { Content, Item } from "../../item.ts";
import type { KeyEncryption, PrivateKey } from "../../keys/private-key.ts";
import type { PublicKeyObject } from "../../keys/public-key-object.ts";
import type { PasswordOrigin } from "../../keystore/index.ts";
import type { Range } from "../../problem.ts";
import type { Digests } from "../digests.ts";
import { type ReaderRecord, readerRecords } from "../readers/record.ts";
import { type PublicKeyFields, publicKeyFields } from "./public-key-record.ts";

/** A private key as `inspect --json` prints it: what kind it is and how it is protected, nothing of the key. */
export interface PrivateKeyRecord {
	readonly kind: "privateKey";
	readonly range: Range;
	readonly label: string | undefined;
	readonly format: PrivateKey["format"];
	/** Undefined where encryption hides it. */
	readonly algorithm: string | undefined;
	readonly size: number | undefined;
	readonly curve: string | undefined;
	readonly encrypted: boolean;
	readonly encryption: KeyEncryption | undefined;
	/** Where the password that opened it came from; absent while it is locked. */
	readonly openedWith: PasswordOrigin | undefined;
	/** Of its public half, where that stands readable beside it; equals that of the certificate it belongs to. */
	readonly fingerprints: { readonly spkiSha256: string } | undefined;
	/** Which programs can decrypt it, and why not; undefined where it is not encrypted. */
	readonly readers: readonly ReaderRecord[] | undefined;
}

export const privateKeyRecord = (
	item: Item,
	{ privateKey: key, opening }: Extract<Content, { kind: "privateKey" }>,
	digests?: Digests,
): PrivateKeyRecord => ({
	kind: "privateKey",
	range: item.range,
	label: item.label,
	format: key.format,
	algorithm: key.algorithm,
	size: key.size,
	curve: key.curve,
	encrypted: key.encryption !== undefined,
	encryption: key.encryption,
	openedWith: opening?.openedWith,
	fingerprints:
		key.subjectPublicKeyInfo && digests ? { spkiSha256: digests.sha256(key.subjectPublicKeyInfo) } : undefined,
	readers: readerRecords(item),
});

/** A public key on its own as `inspect --json` prints it. */
export interface PublicKeyRecord {
	readonly kind: "publicKey";
	readonly range: Range;
	readonly label: string | undefined;
	readonly format: PublicKeyObject["format"];
	readonly publicKey: PublicKeyFields;
	/** Absent where the key is not readable. */
	readonly fingerprints: { readonly spkiSha256: string } | undefined;
}

export function publicKeyRecord(item: Item, publicKey: PublicKeyObject, digests?: Digests): PublicKeyRecord {
	const { format, key, subjectPublicKeyInfo } = publicKey;
	return {
		kind: "publicKey",
		range: item.range,
		label: item.label,
		format,
		publicKey: publicKeyFields(key, item.bytes),
		fingerprints: subjectPublicKeyInfo && digests ? { spkiSha256: digests.sha256(subjectPublicKeyInfo) } : undefined,
	};
}
