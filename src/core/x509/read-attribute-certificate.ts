import { readBitString } from "../der/bits.ts";
import { absentElement, type Element, isPresent } from "../der/element.ts";
import { FieldWalk } from "../der/field-walk.ts";
import { checkInteger, integerHex, smallInteger } from "../der/integer.ts";
import { DEFAULT_LIMITS, type DerLimits } from "../der/limits.ts";
import { members } from "../der/members.ts";
import { readOid } from "../der/oid.ts";
import type { DerProblemCode } from "../der/problems.ts";
import { DerReader } from "../der/reader.ts";
import { statedTime } from "../der/stated-time.ts";
import { contextConstructed, TAG } from "../der/tags.ts";
import type { Problem } from "../problem.ts";
import { readAlgorithmIdentifier } from "./algorithm-identifier.ts";
import type {
	AttributeCertificate,
	AttributeCertificateParty,
	BaseCertificate,
	CertificateAttribute,
} from "./attribute-certificate.ts";
import { checkAlgorithms } from "./certificate-checks.ts";
import { readExtensions } from "./extension.ts";
import { generalNames } from "./extensions/general-name.ts";
import type { X509ProblemCode, X509Reader } from "./problems.ts";

export interface ReadAttributeCertificate {
	readonly attributeCertificate: AttributeCertificate;
	readonly problems: readonly Problem<X509ProblemCode | DerProblemCode>[];
}

/** Reads the attribute certificate (RFC 5755 §4.1) at the beginning of `bytes`; `element.end` tells where it ends. */
export function readAttributeCertificate(
	bytes: Uint8Array,
	limits: DerLimits = DEFAULT_LIMITS,
): ReadAttributeCertificate {
	const problems: Problem<X509ProblemCode | DerProblemCode>[] = [];
	const reader: X509Reader = new DerReader<X509ProblemCode>(bytes, (problem) => problems.push(problem), limits);
	const opened = reader.expect(TAG.SEQUENCE, 0, bytes.length, "AttributeCertificate");
	const element = opened ? reader.element() : { ...absentElement(0), end: bytes.length };
	return { attributeCertificate: readFields(reader, element), problems };
}

function readFields(reader: X509Reader, element: Element): AttributeCertificate {
	const outer = new FieldWalk(reader, element);
	const acinfo = outer.required(TAG.SEQUENCE, "acinfo");
	const outerAlgorithm = outer.required(TAG.SEQUENCE, "signatureAlgorithm");
	const signatureValue = outer.required(TAG.BIT_STRING, "signatureValue");
	outer.finish("AttributeCertificate");

	const info = new FieldWalk(reader, acinfo);
	const version = info.required(TAG.INTEGER, "version");
	const holder = info.required(TAG.SEQUENCE, "holder");
	const v2Form = info.optional(contextConstructed(0));
	const v1Form = isPresent(v2Form) ? absentElement(v2Form.end) : info.required(TAG.SEQUENCE, "issuer");
	const innerAlgorithm = info.required(TAG.SEQUENCE, "signature");
	const serialNumber = info.required(TAG.INTEGER, "serialNumber");
	const validity = info.required(TAG.SEQUENCE, "attrCertValidityPeriod");
	const attributes = info.required(TAG.SEQUENCE, "attributes");
	info.optional(TAG.BIT_STRING);
	const extensions = info.optional(TAG.SEQUENCE);
	info.finish("acinfo");

	const signature = readAlgorithmIdentifier(reader, innerAlgorithm, "signature");
	const signatureAlgorithm = readAlgorithmIdentifier(reader, outerAlgorithm, "signatureAlgorithm");
	checkAlgorithms({ signature, signatureAlgorithm }, reader);
	if (isPresent(signatureValue)) readBitString(reader, signatureValue);
	if (isPresent(serialNumber)) checkInteger(reader, serialNumber);
	return {
		element,
		acinfo,
		version: readVersion(reader, version),
		holder: readParty(reader, holder, { baseCertificate: 0, names: 1, objectDigest: 2 }),
		issuer: isPresent(v2Form)
			? readParty(reader, v2Form, { baseCertificate: 0, objectDigest: 1 })
			: { ...NOBODY, element: v1Form, names: generalNames(reader, v1Form.contentStart, v1Form.contentEnd) },
		serialNumber: integerHex(reader.bytes, serialNumber),
		...readValidity(reader, validity),
		attributes: readAttributes(reader, attributes),
		extensions: isPresent(extensions) ? readValues(reader, extensions) : [],
		signatureAlgorithm,
		signatureValue,
	};
}

const NOBODY = { names: [], baseCertificate: undefined, hasObjectDigest: false } as const;

/** `AttCertVersion ::= INTEGER { v2(1) }` */
function readVersion(reader: X509Reader, version: Element): number {
	if (!isPresent(version)) return 2;
	const number = (smallInteger(reader.bytes, version) ?? -1) + 1;
	if (number !== 2) reader.problem("x509.version", "error", version.start, version.end, { version: number });
	return number;
}

interface PartyTags {
	readonly baseCertificate: number;
	/** The holder's `entityName`; the issuer's name stands in `V2Form` without a tag of its own. */
	readonly names?: number;
	readonly objectDigest: number;
}

function readParty(reader: X509Reader, element: Element, tags: PartyTags): AttributeCertificateParty {
	const walk = new FieldWalk(reader, element);
	const bareNames = tags.names === undefined ? walk.optional(TAG.SEQUENCE) : absentElement(walk.at);
	const base = walk.optional(contextConstructed(tags.baseCertificate));
	const entityName = tags.names === undefined ? bareNames : walk.optional(contextConstructed(tags.names));
	const digest = walk.optional(contextConstructed(tags.objectDigest));
	walk.finish("AttributeCertificate party");
	return {
		element,
		names: generalNames(reader, entityName.contentStart, entityName.contentEnd),
		baseCertificate: isPresent(base) ? readBaseCertificate(reader, base) : undefined,
		hasObjectDigest: isPresent(digest),
	};
}

/** `IssuerSerial ::= SEQUENCE { issuer GeneralNames, serial INTEGER, issuerUID UniqueIdentifier OPTIONAL }` */
function readBaseCertificate(reader: X509Reader, element: Element): BaseCertificate {
	const walk = new FieldWalk(reader, element);
	const issuer = walk.required(TAG.SEQUENCE, "IssuerSerial.issuer");
	const serial = walk.required(TAG.INTEGER, "IssuerSerial.serial");
	walk.optional(TAG.BIT_STRING);
	walk.finish("IssuerSerial");
	return {
		issuer: generalNames(reader, issuer.contentStart, issuer.contentEnd),
		serialNumber: integerHex(reader.bytes, serial),
	};
}

/** RFC 5755 §4.2.6: both are GeneralizedTime, whatever the year. */
function readValidity(reader: X509Reader, validity: Element): Pick<AttributeCertificate, "notBefore" | "notAfter"> {
	const walk = new FieldWalk(reader, validity);
	const notBefore = walk.required(TAG.GENERALIZED_TIME, "notBeforeTime");
	const notAfter = walk.required(TAG.GENERALIZED_TIME, "notAfterTime");
	walk.finish("attrCertValidityPeriod");
	return { notBefore: statedTime(reader, notBefore), notAfter: statedTime(reader, notAfter) };
}

function readAttributes(reader: X509Reader, list: Element): CertificateAttribute[] {
	const attributes: CertificateAttribute[] = [];
	for (const element of members(reader, list, TAG.SEQUENCE, "Attribute")) {
		if (!reader.expect(TAG.OBJECT_IDENTIFIER, element.contentStart, element.contentEnd, "Attribute.type")) continue;
		attributes.push({ element, type: readOid(reader, reader.contentStart, reader.contentEnd) });
	}
	return attributes;
}

function readValues(reader: X509Reader, list: Element): AttributeCertificate["extensions"] {
	const extensions = readExtensions(reader, list);
	for (const extension of extensions) void extension.value;
	return extensions;
}
