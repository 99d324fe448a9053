import type { Item } from "../item.ts";
import type { KeyParameters } from "../keys/key-parameters.ts";
import type { Range } from "../problem.ts";
import type { Digests } from "./digests.ts";
import { type CertificateRecord, certificateRecord } from "./json/certificate-record.ts";
import { type CrlRecord, crlRecord } from "./json/crl-record.ts";
import { type PrivateKeyRecord, type PublicKeyRecord, privateKeyRecord, publicKeyRecord } from "./json/key-record.ts";
import { type CertificateRequestRecord, certificateRequestRecord } from "./json/request-record.ts";

/** An object that could not be told. */
export interface UnknownRecord {
	readonly kind: "unknown";
	readonly range: Range;
	readonly label: string | undefined;
	/** Whether its label or its content is what nothing is known of. */
	readonly reason: "label" | "content";
}

/** Parameters that keys are made with. */
export interface ParametersRecord extends Omit<KeyParameters, "type"> {
	readonly kind: "parameters";
	readonly range: Range;
	readonly label: string | undefined;
	readonly algorithm: KeyParameters["type"];
}

/** An object of which only the kind is told. */
export interface OtherRecord {
	readonly kind:
		| "attributeCertificate"
		| "pkcs7"
		| "ocspRequest"
		| "ocspResponse"
		| "timestampRequest"
		| "timestampResponse";
	readonly range: Range;
	readonly label: string | undefined;
}

/** One object as `inspect --json` prints it. */
export type InspectRecord =
	| CertificateRecord
	| CertificateRequestRecord
	| CrlRecord
	| PrivateKeyRecord
	| PublicKeyRecord
	| ParametersRecord
	| OtherRecord
	| UnknownRecord;

/**
 * Everything `inspect --json` tells about `item`, as plain data for `JSON.stringify`. Fingerprints are there only with
 * `digests`. Strings may come from the object and are not escaped for anything but JSON.
 */
export function inspectRecord(item: Item, digests?: Digests): InspectRecord {
	const { content } = item;
	switch (content.kind) {
		case "certificate":
			return certificateRecord(item, content.certificate, digests);
		case "certificateRequest":
			return certificateRequestRecord(item, content.certificateRequest, digests);
		case "crl":
			return crlRecord(item, content.crl, digests);
		case "privateKey":
			return privateKeyRecord(item, content.privateKey, digests);
		case "publicKey":
			return publicKeyRecord(item, content.publicKey, digests);
		case "parameters": {
			const { type, ...rest } = content.parameters;
			return { kind: "parameters", range: item.range, label: item.label, algorithm: type, ...rest };
		}
		case "attributeCertificate":
		case "pkcs7":
		case "ocspRequest":
		case "ocspResponse":
		case "timestampRequest":
		case "timestampResponse":
			return { kind: content.kind, range: item.range, label: item.label };
		case "unknown":
			return { kind: "unknown", range: item.range, label: item.label, reason: content.reason };
	}
}
