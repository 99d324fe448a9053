import { absentElement, type Element, isPresent } from "../der/element.ts";
import { FieldWalk } from "../der/field-walk.ts";
import { checkInteger, smallInteger } from "../der/integer.ts";
import { DEFAULT_LIMITS, type DerLimits } from "../der/limits.ts";
import { members } from "../der/members.ts";
import { readOid } from "../der/oid.ts";
import { DerReader } from "../der/reader.ts";
import { contextConstructed, TAG } from "../der/tags.ts";
import {
	CertificateRequest,
	type CertificateRequestLayout,
	type CertificateRequestProblem,
	type RequestAttribute,
	type RequestAttributes,
} from "./certificate-request.ts";
import { type Extension, readExtensions } from "./extension.ts";
import type { X509ProblemCode, X509Reader } from "./problems.ts";

/** RFC 2985 §5.4.2, and szOID_CERT_EXTENSIONS that Microsoft's tools wrote before. */
const EXTENSION_REQUESTS = new Set(["1.2.840.113549.1.9.14", "1.3.6.1.4.1.311.2.1.14"]);
const CHALLENGE_PASSWORD = "1.2.840.113549.1.9.7";

/**
 * Reads the certification request at the beginning of `bytes`. What follows it is left alone:
 * `layout.certificationRequest.end` tells where it ends. A request comes back from any bytes.
 */
export function readCertificateRequest(bytes: Uint8Array, limits: DerLimits = DEFAULT_LIMITS): CertificateRequest {
	const found: CertificateRequestProblem[] = [];
	const reader: X509Reader = new DerReader<X509ProblemCode>(bytes, (problem) => found.push(problem), limits);
	const opened = reader.expect(TAG.SEQUENCE, 0, bytes.length, "CertificationRequest");
	const layout = layOut(reader, opened ? reader.element() : { ...absentElement(0), end: bytes.length });
	return new CertificateRequest(reader, layout, readAttributes(reader, layout.attributes), found);
}

function layOut(reader: X509Reader, certificationRequest: Element): CertificateRequestLayout {
	const outer = new FieldWalk(reader, certificationRequest);
	const certificationRequestInfo = outer.required(TAG.SEQUENCE, "certificationRequestInfo");
	const signatureAlgorithm = outer.required(TAG.SEQUENCE, "signatureAlgorithm");
	const signature = outer.required(TAG.BIT_STRING, "signature");
	outer.finish("CertificationRequest");

	const info = new FieldWalk(reader, certificationRequestInfo);
	const version = info.required(TAG.INTEGER, "version");
	const subject = info.required(TAG.SEQUENCE, "subject");
	const subjectPublicKeyInfo = info.required(TAG.SEQUENCE, "subjectPKInfo");
	const attributes = info.optional(contextConstructed(0));
	info.finish("certificationRequestInfo");

	checkVersion(reader, version);
	// RFC 2986 §4.1 has no OPTIONAL here; some writers leave an empty set out all the same.
	if (!isPresent(attributes) && isPresent(subjectPublicKeyInfo))
		reader.problem("x509.missing-attributes", "info", subjectPublicKeyInfo.end, subjectPublicKeyInfo.end);
	return {
		certificationRequest,
		certificationRequestInfo,
		version,
		subject,
		subjectPublicKeyInfo,
		attributes,
		signatureAlgorithm,
		signature,
	};
}

/** `version INTEGER { v1(0) }`; requests of version 2 and 3 come from tools that took it for a certificate's. */
function checkVersion(reader: X509Reader, version: Element): void {
	if (!isPresent(version)) return;
	checkInteger(reader, version);
	const number = (smallInteger(reader.bytes, version) ?? -1) + 1;
	if (number !== 1) reader.problem("x509.version", "warning", version.start, version.end, { version: number });
}

/** `Attributes ::= SET OF Attribute`, where `Attribute ::= SEQUENCE { type, values SET OF ANY }`. */
function readAttributes(reader: X509Reader, list: Element): RequestAttributes {
	const attributes: RequestAttribute[] = [];
	const requestedExtensions: Extension[] = [];
	for (const element of members(reader, list, TAG.SEQUENCE, "Attribute")) {
		const attribute = readAttribute(reader, element);
		if (attribute === undefined) continue;
		attributes.push(attribute);
		if (!EXTENSION_REQUESTS.has(attribute.type.dotted)) continue;
		if (attribute.value.tag === TAG.SEQUENCE)
			for (const extension of readExtensions(reader, attribute.value)) requestedExtensions.push(extension);
		else reportValues(reader, attribute);
	}
	return { attributes, requestedExtensions };
}

function readAttribute(reader: X509Reader, element: Element): RequestAttribute | undefined {
	const { contentStart, contentEnd } = element;
	if (!reader.expect(TAG.OBJECT_IDENTIFIER, contentStart, contentEnd, "Attribute.type")) return undefined;
	const type = readOid(reader, reader.contentStart, reader.contentEnd);
	const hasValues = reader.expect(TAG.SET, reader.end, contentEnd, "Attribute.values");
	if (!hasValues) return { element, type, value: absentElement(contentEnd) };
	const { contentStart: start, contentEnd: end } = reader.element();
	reader.expectEnd(reader.end, contentEnd, "Attribute");
	if (type.dotted === CHALLENGE_PASSWORD) return { element, type, value: absentElement(end) };
	const value = reader.read(start, end) ? reader.element() : absentElement(end);
	const attribute = { element, type, value };
	// RFC 2985 §5.4 makes the attributes of requests SINGLE VALUE.
	if (!isPresent(value) || value.end < end) reportValues(reader, attribute);
	return attribute;
}

function reportValues(reader: X509Reader, { element, type }: RequestAttribute): void {
	reader.problem("x509.attribute-values", "warning", element.start, element.end, { name: type.name ?? type.dotted });
}
