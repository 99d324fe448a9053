import type { Item } from "../item.ts";
import type { Place } from "../place.ts";
import type { Range } from "../problem.ts";
import type { Digests } from "./digests.ts";
import { type CertificateRecord, certificateRecord } from "./json/certificate-record.ts";
import { type CrlRecord, crlRecord } from "./json/crl-record.ts";
import { type PrivateKeyRecord, type PublicKeyRecord, privateKeyRecord, publicKeyRecord } from "./json/key-record.ts";
import { type KeystoreRecord, keystoreRecord } from "./json/keystore-record.ts";
import { type OtherRecord, otherRecord } from "./json/other-record.ts";
import { type CertificateRequestRecord, certificateRequestRecord } from "./json/request-record.ts";

/** An object that could not be told. */
export interface UnknownRecord {
	readonly kind: "unknown";
	readonly range: Range;
	readonly label: string | undefined;
	/** Whether its label or its content is what nothing is known of. */
	readonly reason: "label" | "content";
}

/** One object as `inspect --json` prints it, and the names that lead to it where its text has names. */
export type InspectRecord = ObjectRecord & { readonly place?: Place };

type ObjectRecord =
	| CertificateRecord
	| CertificateRequestRecord
	| CrlRecord
	| PrivateKeyRecord
	| PublicKeyRecord
	| KeystoreRecord
	| OtherRecord
	| UnknownRecord;

/**
 * Everything `inspect --json` tells about `item`, as plain data for `JSON.stringify`. Fingerprints are there only with
 * `digests`. Strings may come from the object and are not escaped for anything but JSON.
 */
export function inspectRecord(item: Item, digests?: Digests): InspectRecord {
	const record = objectRecord(item, digests);
	const { place } = item;
	return place === undefined ? record : { ...record, place };
}

function objectRecord(item: Item, digests?: Digests): ObjectRecord {
	const { content } = item;
	switch (content.kind) {
		case "certificate":
			return certificateRecord(item, content, digests);
		case "certificateRequest":
			return certificateRequestRecord(item, content.certificateRequest, digests);
		case "crl":
			return crlRecord(item, content.crl, digests);
		case "privateKey":
			return privateKeyRecord(item, content, digests);
		case "publicKey":
			return publicKeyRecord(item, content.publicKey, digests);
		case "parameters": {
			const { type: algorithm, ...rest } = content.parameters;
			return otherRecord(item, content.kind, { algorithm, ...rest });
		}
		case "attributeCertificate":
			return otherRecord(item, content.kind, content.attributeCertificate, digests);
		case "pkcs7":
			return otherRecord(item, content.kind, content.pkcs7, digests);
		case "keystore":
			return keystoreRecord(item, content.keystore, digests);
		case "ocspRequest":
			return otherRecord(item, content.kind, content.ocspRequest, digests);
		case "ocspResponse":
			return otherRecord(item, content.kind, content.ocspResponse, digests);
		case "timestampRequest":
			return otherRecord(item, content.kind, content.timestampRequest, digests);
		case "timestampResponse":
			return otherRecord(item, content.kind, content.timestampResponse, digests);
		case "unknown":
			return { kind: "unknown", range: item.range, label: item.label, reason: content.reason };
	}
}
