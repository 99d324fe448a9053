import type { Element } from "../der/element.ts";
import { FieldWalk } from "../der/field-walk.ts";
import { isFull, members } from "../der/members.ts";
import { type Octets, readOctets } from "../der/octets.ts";
import { type ObjectIdentifier, readOid } from "../der/oid.ts";
import { CONSTRUCTED, contextConstructed, TAG } from "../der/tags.ts";
import { type AlgorithmIdentifier, readAlgorithmIdentifier } from "../x509/algorithm-identifier.ts";
import type { Certificate } from "../x509/certificate.ts";
import type { CertificateList } from "../x509/certificate-list.ts";
import { readCertificate } from "../x509/read-certificate.ts";
import { readCertificateList } from "../x509/read-certificate-list.ts";
import type { CmsReader } from "./cms-problems.ts";
import { readSignerInfo, type SignerInfo } from "./signer-info.ts";

/** Signatures over a content, and the certificates and CRLs to check them with (RFC 5652 §5.1); often these alone. */
export interface SignedData {
	readonly digestAlgorithms: readonly AlgorithmIdentifier[];
	readonly contentType: ObjectIdentifier;
	/** What is signed; undefined where it stands elsewhere or there is nothing to sign. */
	readonly content: Octets | undefined;
	readonly certificates: readonly Certificate[];
	readonly crls: readonly CertificateList[];
	readonly signers: readonly SignerInfo[];
}

/** Reads the SignedData in the SEQUENCE `element`. */
export function readSignedData(reader: CmsReader, element: Element): SignedData {
	const walk = new FieldWalk(reader, element);
	walk.required(TAG.INTEGER, "SignedData.version");
	const digestAlgorithms = walk.required(TAG.SET, "digestAlgorithms");
	const encapContentInfo = walk.required(TAG.SEQUENCE, "encapContentInfo");
	const certificates = walk.optional(contextConstructed(0));
	const crls = walk.optional(contextConstructed(1));
	const signerInfos = walk.required(TAG.SET, "signerInfos");
	walk.finish("SignedData");
	return {
		digestAlgorithms: readAlgorithms(reader, digestAlgorithms),
		...readContent(reader, encapContentInfo),
		certificates: readCertificates(reader, certificates),
		crls: readCrls(reader, crls),
		signers: members(reader, signerInfos, TAG.SEQUENCE, "SignerInfo").map((info) => readSignerInfo(reader, info)),
	};
}

const readAlgorithms = (reader: CmsReader, set: Element): AlgorithmIdentifier[] =>
	members(reader, set, TAG.SEQUENCE, "digestAlgorithm").map((algorithm) =>
		readAlgorithmIdentifier(reader, algorithm, "digestAlgorithm"),
	);

/**
 * `EncapsulatedContentInfo ::= SEQUENCE { eContentType, eContent [0] EXPLICIT OCTET STRING OPTIONAL }`. PKCS#7 allows
 * any type there (RFC 5652 §5.2.1) and Authenticode uses it: the octets are then those of the element.
 */
function readContent(reader: CmsReader, element: Element): Pick<SignedData, "contentType" | "content"> {
	const walk = new FieldWalk(reader, element);
	const type = walk.required(TAG.OBJECT_IDENTIFIER, "eContentType");
	const { contentStart, contentEnd } = walk.optional(contextConstructed(0));
	walk.finish("encapContentInfo");
	const contentType = readOid(reader, type.contentStart, type.contentEnd);
	if (contentStart === contentEnd || !reader.read(contentStart, contentEnd)) return { contentType, content: undefined };
	const content = reader.element();
	const isOctets = (content.tag & ~CONSTRUCTED) === TAG.OCTET_STRING;
	if (isOctets) return { contentType, content: readOctets(reader, content) };
	return { contentType, content: { bytes: reader.bytes.subarray(content.start, content.end), start: content.start } };
}

/** `CertificateSet`: certificates, and the other choices of RFC 5652 §10.2.2, which are reported and passed over. */
export function readCertificates(reader: CmsReader, set: Element): Certificate[] {
	const certificates: Certificate[] = [];
	for (let at = set.contentStart; !isFull(reader, certificates, at, set) && reader.read(at, set.contentEnd); ) {
		const { tag, start, end } = reader.element();
		at = end;
		if (tag === TAG.SEQUENCE) certificates.push(readCertificate(reader.bytes.subarray(0, end), start, reader.limits));
		else reader.problem("cms.other-certificate", "info", start, end, { tag: tag & 0x1f });
	}
	return certificates;
}

/** `RevocationInfoChoices`: CRLs, and other formats such as OCSP responses (RFC 5652 §10.2.1). */
function readCrls(reader: CmsReader, set: Element): CertificateList[] {
	const crls: CertificateList[] = [];
	for (let at = set.contentStart; !isFull(reader, crls, at, set) && reader.read(at, set.contentEnd); ) {
		const { tag, start, end } = reader.element();
		at = end;
		if (tag === TAG.SEQUENCE) crls.push(readCertificateList(reader.bytes.subarray(0, end), start, reader.limits));
		else reader.problem("cms.other-certificate", "info", start, end, { tag: tag & 0x1f });
	}
	return crls;
}
