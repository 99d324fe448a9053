import { absentElement, type Element, isPresent } from "../der/element.ts";
import { FieldWalk } from "../der/field-walk.ts";
import { checkInteger, smallInteger } from "../der/integer.ts";
import { explicitContent } from "../der/members.ts";
import { contextConstructed, TAG } from "../der/tags.ts";
import type { X509Reader } from "./problems.ts";

/** Where each field of a certificate revocation list stands (RFC 5280 §5.1). A field that is not there has tag 0. */
export interface CertificateListLayout {
	readonly certificateList: Element;
	/** What the signature is over. */
	readonly tbsCertList: Element;
	readonly version: Element;
	readonly versionNumber: number;
	readonly signature: Element;
	readonly issuer: Element;
	readonly thisUpdate: Element;
	readonly nextUpdate: Element;
	/** The SEQUENCE of the entries. */
	readonly revokedCertificates: Element;
	/** The SEQUENCE OF Extension inside `[0]`. */
	readonly crlExtensions: Element;
	readonly signatureAlgorithm: Element;
	readonly signatureValue: Element;
}

/** Finds the fields of the list whose outer SEQUENCE is `certificateList`. */
export function layOutCertificateList(reader: X509Reader, certificateList: Element): CertificateListLayout {
	const outer = new FieldWalk(reader, certificateList);
	const tbsCertList = outer.required(TAG.SEQUENCE, "tbsCertList");
	const signatureAlgorithm = outer.required(TAG.SEQUENCE, "signatureAlgorithm");
	const signatureValue = outer.required(TAG.BIT_STRING, "signatureValue");
	outer.finish("CertificateList");

	const tbs = new FieldWalk(reader, tbsCertList);
	const version = tbs.optional(TAG.INTEGER);
	const signature = tbs.required(TAG.SEQUENCE, "signature");
	const issuer = tbs.required(TAG.SEQUENCE, "issuer");
	const thisUpdate = time(tbs) ?? tbs.required(TAG.UTC_TIME, "thisUpdate");
	const nextUpdate = time(tbs) ?? absentElement(tbs.at);
	const revokedCertificates = tbs.optional(TAG.SEQUENCE);
	const explicitExtensions = tbs.optional(contextConstructed(0));
	tbs.finish("tbsCertList");

	return {
		certificateList,
		tbsCertList,
		version,
		versionNumber: readVersion(reader, version),
		signature,
		issuer,
		thisUpdate,
		nextUpdate,
		revokedCertificates,
		crlExtensions: explicitContent(reader, explicitExtensions, TAG.SEQUENCE, "crlExtensions"),
		signatureAlgorithm,
		signatureValue,
	};
}

function time(walk: FieldWalk): Element | undefined {
	for (const tag of [TAG.UTC_TIME, TAG.GENERALIZED_TIME]) {
		const found = walk.optional(tag);
		if (isPresent(found)) return found;
	}
	return undefined;
}

/** RFC 5280 §5.1.2.1: absent for v1, 1 for v2. */
function readVersion(reader: X509Reader, version: Element): number {
	if (!isPresent(version)) return 1;
	checkInteger(reader, version);
	const number = (smallInteger(reader.bytes, version) ?? -1) + 1;
	if (number !== 2) reader.problem("x509.version", "error", version.start, version.end, { version: number });
	return number;
}
