import { type Element, isPresent } from "../der/element.ts";
import { FieldWalk } from "../der/field-walk.ts";
import { hex } from "../der/hex.ts";
import { checkInteger, integerHex } from "../der/integer.ts";
import { members } from "../der/members.ts";
import { type ObjectIdentifier, readOid } from "../der/oid.ts";
import { context, contextConstructed, TAG } from "../der/tags.ts";
import { readTime, type Time } from "../der/time.ts";
import { type AlgorithmIdentifier, readAlgorithmIdentifier } from "../x509/algorithm-identifier.ts";
import { type Name, readName } from "../x509/name.ts";
import type { CmsReader } from "./cms-problems.ts";

/** Whose certificate is meant: by issuer and serial number, or by its subject key identifier (RFC 5652 §5.3, §6.2.1). */
export type CertificateReference =
	| {
			readonly issuer: Name;
			/** Hex as `Certificate.serialNumber` gives it. */
			readonly serialNumber: string;
	  }
	| {
			/** Lower-case hex. */
			readonly subjectKeyIdentifier: string;
	  };

/** One signature over the content of a SignedData (RFC 5652 §5.3). */
export interface SignerInfo {
	readonly element: Element;
	/** Undefined where neither form is readable. */
	readonly signer: CertificateReference | undefined;
	readonly digestAlgorithm: AlgorithmIdentifier;
	readonly signatureAlgorithm: AlgorithmIdentifier;
	readonly signedAttributes: readonly CmsAttribute[];
	readonly unsignedAttributes: readonly CmsAttribute[];
	/** The `signingTime` attribute (RFC 5652 §11.3): the signer's own statement. */
	readonly signingTime: Time | undefined;
}

export interface CmsAttribute {
	readonly element: Element;
	readonly type: ObjectIdentifier;
	/** The SET of values. */
	readonly values: Element;
}

/** Reads the SignerInfo in the SEQUENCE `element`. */
export function readSignerInfo(reader: CmsReader, element: Element): SignerInfo {
	const walk = new FieldWalk(reader, element);
	walk.required(TAG.INTEGER, "SignerInfo.version");
	const signer = readReference(reader, walk, "sid");
	const digestAlgorithm = walk.required(TAG.SEQUENCE, "digestAlgorithm");
	const signedAttrs = walk.optional(contextConstructed(0));
	const signatureAlgorithm = walk.required(TAG.SEQUENCE, "signatureAlgorithm");
	walk.required(TAG.OCTET_STRING, "signature");
	const unsignedAttrs = walk.optional(contextConstructed(1));
	walk.finish("SignerInfo");
	const signedAttributes = readAttributes(reader, signedAttrs);
	return {
		element,
		signer,
		digestAlgorithm: readAlgorithmIdentifier(reader, digestAlgorithm, "digestAlgorithm"),
		signatureAlgorithm: readAlgorithmIdentifier(reader, signatureAlgorithm, "signatureAlgorithm"),
		signedAttributes,
		unsignedAttributes: readAttributes(reader, unsignedAttrs),
		signingTime: signingTime(reader, signedAttributes),
	};
}

/** `IssuerAndSerialNumber` or `[0] SubjectKeyIdentifier`, whichever stands next. */
export function readReference(reader: CmsReader, walk: FieldWalk, field: string): CertificateReference | undefined {
	const keyIdentifier = walk.optional(context(0));
	if (isPresent(keyIdentifier))
		return { subjectKeyIdentifier: hex(reader.bytes, keyIdentifier.contentStart, keyIdentifier.contentEnd) };
	const issuerAndSerial = walk.required(TAG.SEQUENCE, field);
	if (!isPresent(issuerAndSerial)) return undefined;
	const inner = new FieldWalk(reader, issuerAndSerial);
	const issuer = inner.required(TAG.SEQUENCE, "issuer");
	const serialNumber = inner.required(TAG.INTEGER, "serialNumber");
	inner.finish("IssuerAndSerialNumber");
	if (isPresent(serialNumber)) checkInteger(reader, serialNumber);
	return { issuer: readName(reader, issuer), serialNumber: integerHex(reader.bytes, serialNumber) };
}

/** `SET OF Attribute`, where `Attribute ::= SEQUENCE { attrType OBJECT IDENTIFIER, attrValues SET OF ANY }`. */
function readAttributes(reader: CmsReader, list: Element): CmsAttribute[] {
	const attributes: CmsAttribute[] = [];
	for (const element of members(reader, list, TAG.SEQUENCE, "Attribute")) {
		const walk = new FieldWalk(reader, element);
		const type = walk.required(TAG.OBJECT_IDENTIFIER, "attrType");
		const values = walk.required(TAG.SET, "attrValues");
		walk.finish("Attribute");
		if (isPresent(type))
			attributes.push({ element, type: readOid(reader, type.contentStart, type.contentEnd), values });
	}
	return attributes;
}

function signingTime(reader: CmsReader, attributes: readonly CmsAttribute[]): Time | undefined {
	const values = attributes.find(({ type }) => type.name === "signingTime")?.values;
	if (values === undefined || !reader.read(values.contentStart, values.contentEnd)) return undefined;
	const isTime = reader.tag === TAG.UTC_TIME || reader.tag === TAG.GENERALIZED_TIME;
	if (isTime) return readTime(reader, reader.element());
	reader.problem("der.unexpected-tag", "error", reader.start, reader.end, { field: "signingTime" });
	return undefined;
}
