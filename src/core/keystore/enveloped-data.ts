import { type Element, isPresent } from "../der/element.ts";
import { FieldWalk } from "../der/field-walk.ts";
import { isFull } from "../der/members.ts";
import { type ObjectIdentifier, readOid } from "../der/oid.ts";
import { context, contextConstructed, TAG } from "../der/tags.ts";
import { type AlgorithmIdentifier, readAlgorithmIdentifier } from "../x509/algorithm-identifier.ts";
import type { Certificate } from "../x509/certificate.ts";
import type { CmsReader } from "./cms-problems.ts";
import { readCertificates } from "./signed-data.ts";
import { type CertificateReference, readReference } from "./signer-info.ts";

/** A content that is encrypted (RFC 5652 §6, §8; RFC 5083): what can be said without a key. */
export interface EncryptedContent {
	readonly contentType: ObjectIdentifier;
	readonly algorithm: AlgorithmIdentifier;
	/** Encrypted octets, header octets of pieces not counted; undefined where they stand elsewhere. */
	readonly length: number | undefined;
	readonly recipients: readonly Recipient[];
	/** Those of the originator or, in a SignedAndEnvelopedData, of the signers. */
	readonly certificates: readonly Certificate[];
}

/** Who can decrypt (RFC 5652 §6.2). */
export interface Recipient {
	readonly element: Element;
	readonly type: "keyTransport" | "keyAgreement" | "keyEncryptionKey" | "password" | "other";
	/** Known for `keyTransport` alone. */
	readonly certificate: CertificateReference | undefined;
}

const RECIPIENT_TYPES: ReadonlyMap<number, Recipient["type"]> = new Map([
	[TAG.SEQUENCE, "keyTransport"],
	[contextConstructed(1), "keyAgreement"],
	[contextConstructed(2), "keyEncryptionKey"],
	[contextConstructed(3), "password"],
	[contextConstructed(4), "other"],
]);

/**
 * Reads an EnvelopedData, an AuthEnvelopedData, an EncryptedData or PKCS#7's SignedAndEnvelopedData in the SEQUENCE
 * `element`: a version, perhaps originator and recipients, an EncryptedContentInfo, perhaps attributes, a MAC or signers.
 */
export function readEncryptedContent(reader: CmsReader, element: Element): EncryptedContent {
	const walk = new FieldWalk(reader, element);
	walk.required(TAG.INTEGER, "version");
	const originatorInfo = new FieldWalk(reader, walk.optional(contextConstructed(0)));
	const recipientInfos = walk.optional(TAG.SET);
	// The digestAlgorithms of PKCS#7's SignedAndEnvelopedData (RFC 2315 §11.1).
	const isSigned = isPresent(walk.optional(TAG.SET));
	const info = new FieldWalk(reader, walk.required(TAG.SEQUENCE, "encryptedContentInfo"));
	const type = info.required(TAG.OBJECT_IDENTIFIER, "contentType");
	const algorithm = info.required(TAG.SEQUENCE, "contentEncryptionAlgorithm");
	const primitive = info.optional(context(0));
	const constructed = info.optional(contextConstructed(0));
	info.finish("encryptedContentInfo");
	const certificates = (isSigned ? walk : originatorInfo).optional(contextConstructed(0));
	const content = isPresent(primitive) ? primitive : constructed;
	return {
		contentType: readOid(reader, type.contentStart, type.contentEnd),
		algorithm: readAlgorithmIdentifier(reader, algorithm, "contentEncryptionAlgorithm"),
		length: isPresent(content) ? encryptedLength(reader, content) : undefined,
		recipients: readRecipients(reader, recipientInfos),
		certificates: readCertificates(reader, certificates),
	};
}

/** `[0] IMPLICIT OCTET STRING`, in one piece or, as streaming writers leave it, in several. */
function encryptedLength(reader: CmsReader, { tag, contentStart, contentEnd }: Element): number {
	if (tag !== contextConstructed(0)) return contentEnd - contentStart;
	let length = 0;
	for (let at = contentStart; reader.read(at, contentEnd); at = reader.end)
		length += reader.contentEnd - reader.contentStart;
	return length;
}

function readRecipients(reader: CmsReader, set: Element): Recipient[] {
	const recipients: Recipient[] = [];
	for (let at = set.contentStart; !isFull(reader, recipients, at, set) && reader.read(at, set.contentEnd); ) {
		const element = reader.element();
		at = element.end;
		const type = RECIPIENT_TYPES.get(element.tag) ?? "other";
		recipients.push({
			element,
			type,
			certificate: type === "keyTransport" ? keyTransportRecipient(reader, element) : undefined,
		});
	}
	return recipients;
}

/** `KeyTransRecipientInfo ::= SEQUENCE { version, rid, keyEncryptionAlgorithm, encryptedKey }` */
function keyTransportRecipient(reader: CmsReader, element: Element): CertificateReference | undefined {
	const walk = new FieldWalk(reader, element);
	walk.required(TAG.INTEGER, "RecipientInfo.version");
	const reference = readReference(reader, walk, "rid");
	walk.required(TAG.SEQUENCE, "keyEncryptionAlgorithm");
	walk.required(TAG.OCTET_STRING, "encryptedKey");
	walk.finish("RecipientInfo");
	return reference;
}
