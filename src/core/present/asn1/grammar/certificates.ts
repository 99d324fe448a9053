import {
	ANY,
	type Asn1Type,
	BIT_STRING,
	choice,
	explicit,
	GENERALIZED_TIME,
	INTEGER,
	implicit,
	OCTET_STRING,
	OID,
	publicSequence,
	sequence,
	sequenceOf,
	TIME,
	UTF8_STRING,
} from "../notation.ts";
import { ALGORITHM_IDENTIFIER, SIGNATURE_BITS, SUBJECT_PUBLIC_KEY_INFO } from "./algorithms.ts";
import { EXTENSIONS } from "./extensions.ts";
import { attribute, GENERAL_NAMES, NAME } from "./names.ts";

/** RFC 5280 §4.1. */
export const CERTIFICATE = publicSequence("Certificate", {
	tbsCertificate: sequence("TBSCertificate", {
		version: explicit(0, INTEGER),
		serialNumber: INTEGER,
		signature: ALGORITHM_IDENTIFIER,
		issuer: NAME,
		validity: sequence("Validity", { notBefore: TIME, notAfter: TIME }),
		subject: NAME,
		subjectPublicKeyInfo: SUBJECT_PUBLIC_KEY_INFO,
		issuerUniqueID: implicit(1, BIT_STRING),
		subjectUniqueID: implicit(2, BIT_STRING),
		extensions: explicit(3, EXTENSIONS),
	}),
	signatureAlgorithm: ALGORITHM_IDENTIFIER,
	signatureValue: SIGNATURE_BITS,
});

/** What OpenSSL keeps behind a certificate in a `TRUSTED CERTIFICATE` (X509_CERT_AUX). */
export const CERTIFICATE_TRUST = publicSequence("CertAux", {
	trust: sequenceOf(OID),
	reject: implicit(0, sequenceOf(OID)),
	alias: UTF8_STRING,
	keyid: OCTET_STRING,
	other: implicit(1, sequenceOf(ALGORITHM_IDENTIFIER)),
});

/** RFC 5280 §5.1. */
export const CERTIFICATE_LIST = publicSequence("CertificateList", {
	tbsCertList: sequence("TBSCertList", {
		version: INTEGER,
		signature: ALGORITHM_IDENTIFIER,
		issuer: NAME,
		thisUpdate: TIME,
		nextUpdate: TIME,
		revokedCertificates: sequenceOf(
			sequence(undefined, { userCertificate: INTEGER, revocationDate: TIME, crlEntryExtensions: EXTENSIONS }),
		),
		crlExtensions: explicit(0, EXTENSIONS),
	}),
	signatureAlgorithm: ALGORITHM_IDENTIFIER,
	signatureValue: SIGNATURE_BITS,
});

const REQUEST_ATTRIBUTES: Readonly<Record<string, Asn1Type>> = { extensionRequest: EXTENSIONS };

/** RFC 2986 §4. */
export const CERTIFICATION_REQUEST = publicSequence("CertificationRequest", {
	certificationRequestInfo: sequence("CertificationRequestInfo", {
		version: INTEGER,
		subject: NAME,
		subjectPKInfo: SUBJECT_PUBLIC_KEY_INFO,
		attributes: implicit(0, sequenceOf(attribute(() => REQUEST_ATTRIBUTES))),
	}),
	signatureAlgorithm: ALGORITHM_IDENTIFIER,
	signature: SIGNATURE_BITS,
});

const ISSUER_SERIAL = sequence("IssuerSerial", { issuer: GENERAL_NAMES, serial: INTEGER, issuerUID: BIT_STRING });
const OBJECT_DIGEST_INFO = sequence("ObjectDigestInfo", {
	digestedObjectType: ANY,
	digestAlgorithm: ALGORITHM_IDENTIFIER,
	objectDigest: BIT_STRING,
});

/** RFC 5755 §4.1. */
export const ATTRIBUTE_CERTIFICATE = publicSequence("AttributeCertificate", {
	acinfo: sequence("AttributeCertificateInfo", {
		version: INTEGER,
		holder: sequence("Holder", {
			baseCertificateID: implicit(0, ISSUER_SERIAL),
			entityName: implicit(1, GENERAL_NAMES),
			objectDigestInfo: implicit(2, OBJECT_DIGEST_INFO),
		}),
		issuer: choice({
			v2Form: implicit(
				0,
				sequence("V2Form", {
					issuerName: GENERAL_NAMES,
					baseCertificateID: implicit(0, ISSUER_SERIAL),
					objectDigestInfo: implicit(1, OBJECT_DIGEST_INFO),
				}),
			),
			v1Form: GENERAL_NAMES,
		}),
		signature: ALGORITHM_IDENTIFIER,
		serialNumber: INTEGER,
		attrCertValidityPeriod: sequence("AttCertValidityPeriod", {
			notBeforeTime: GENERALIZED_TIME,
			notAfterTime: GENERALIZED_TIME,
		}),
		attributes: sequenceOf(sequence("Attribute", { type: OID, values: ANY })),
		issuerUniqueID: BIT_STRING,
		extensions: EXTENSIONS,
	}),
	signatureAlgorithm: ALGORITHM_IDENTIFIER,
	signatureValue: SIGNATURE_BITS,
});
