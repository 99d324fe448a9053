import { absentElement, type Element } from "../der/element.ts";
import { FieldWalk } from "../der/field-walk.ts";
import { checkInteger, smallInteger } from "../der/integer.ts";
import { context, contextConstructed, TAG } from "../der/tags.ts";
import type { X509Reader } from "./problems.ts";

/** Where each field of a certificate stands (RFC 5280 §4.1). A field that is not there has tag 0. */
export interface CertificateLayout {
	readonly certificate: Element;
	readonly tbsCertificate: Element;
	readonly version: Element;
	readonly versionNumber: number;
	readonly serialNumber: Element;
	readonly signature: Element;
	readonly issuer: Element;
	readonly notBefore: Element;
	readonly notAfter: Element;
	readonly subject: Element;
	readonly subjectPublicKeyInfo: Element;
	readonly issuerUniqueID: Element;
	readonly subjectUniqueID: Element;
	/** The SEQUENCE OF Extension inside `[3]`. */
	readonly extensions: Element;
	readonly signatureAlgorithm: Element;
	readonly signatureValue: Element;
}

/** Finds the fields of the certificate whose outer SEQUENCE is `certificate`. */
export function layOutCertificate(reader: X509Reader, certificate: Element): CertificateLayout {
	const outer = new FieldWalk(reader, certificate);
	const tbsCertificate = outer.required(TAG.SEQUENCE, "tbsCertificate");
	const signatureAlgorithm = outer.required(TAG.SEQUENCE, "signatureAlgorithm");
	const signatureValue = outer.required(TAG.BIT_STRING, "signatureValue");
	outer.finish("Certificate");

	const tbs = new FieldWalk(reader, tbsCertificate);
	const version = tbs.optional(contextConstructed(0));
	const serialNumber = tbs.required(TAG.INTEGER, "serialNumber");
	const signature = tbs.required(TAG.SEQUENCE, "signature");
	const issuer = tbs.required(TAG.SEQUENCE, "issuer");
	const validity = tbs.required(TAG.SEQUENCE, "validity");
	const subject = tbs.required(TAG.SEQUENCE, "subject");
	const subjectPublicKeyInfo = tbs.required(TAG.SEQUENCE, "subjectPublicKeyInfo");
	const issuerUniqueID = tbs.optional(context(1));
	const subjectUniqueID = tbs.optional(context(2));
	const explicitExtensions = tbs.optional(contextConstructed(3));
	tbs.finish("tbsCertificate");

	return {
		certificate,
		tbsCertificate,
		version,
		versionNumber: readVersion(reader, version),
		serialNumber,
		signature,
		issuer,
		...layOutValidity(reader, validity),
		subject,
		subjectPublicKeyInfo,
		issuerUniqueID,
		subjectUniqueID,
		extensions: unwrap(reader, explicitExtensions),
		signatureAlgorithm,
		signatureValue,
	};
}

/** `[0] EXPLICIT INTEGER DEFAULT v1`; the encoding counts from 0. */
function readVersion(reader: X509Reader, version: Element): number {
	if (version.tag === 0) return 1;
	if (!reader.expect(TAG.INTEGER, version.contentStart, version.contentEnd, "version")) return 1;
	const element = reader.element();
	checkInteger(reader, element);
	const number = (smallInteger(reader.bytes, element) ?? -1) + 1;
	if (number === 1) reader.problem("der.default-encoded", "info", version.start, version.end, { field: "version" });
	else if (number !== 2 && number !== 3)
		reader.problem("x509.version", "error", version.start, version.end, { version: number });
	return number;
}

function layOutValidity(reader: X509Reader, validity: Element): Pick<CertificateLayout, "notBefore" | "notAfter"> {
	const walk = new FieldWalk(reader, validity);
	const time = (field: string): Element => {
		const utc = walk.optional(TAG.UTC_TIME);
		if (utc.tag !== 0) return utc;
		return walk.required(TAG.GENERALIZED_TIME, field);
	};
	const notBefore = time("notBefore");
	const notAfter = time("notAfter");
	walk.finish("validity");
	return { notBefore, notAfter };
}

function unwrap(reader: X509Reader, explicitExtensions: Element): Element {
	const { tag, contentStart, contentEnd } = explicitExtensions;
	if (tag === 0) return explicitExtensions;
	if (!reader.expect(TAG.SEQUENCE, contentStart, contentEnd, "extensions")) return absentElement(contentStart);
	const list = reader.element();
	reader.expectEnd(list.end, contentEnd, "extensions");
	return list;
}
