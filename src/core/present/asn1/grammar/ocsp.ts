import {
	ANY,
	type Asn1Type,
	choice,
	ENUMERATED,
	explicit,
	GENERALIZED_TIME,
	governed,
	INTEGER,
	implicit,
	NULL,
	OCTET_STRING,
	OID,
	octetsOf,
	sequence,
	sequenceOf,
} from "../notation.ts";
import { ALGORITHM_IDENTIFIER, SIGNATURE_BITS } from "./algorithms.ts";
import { CERTIFICATE } from "./certificates.ts";
import { EXTENSIONS } from "./extensions.ts";
import { GENERAL_NAME, NAME } from "./names.ts";

const CERT_ID = sequence("CertID", {
	hashAlgorithm: ALGORITHM_IDENTIFIER,
	issuerNameHash: OCTET_STRING,
	issuerKeyHash: OCTET_STRING,
	serialNumber: INTEGER,
});

/** RFC 6960 §4.1.1. */
export const OCSP_REQUEST = sequence("OCSPRequest", {
	tbsRequest: sequence("TBSRequest", {
		version: explicit(0, INTEGER),
		requestorName: explicit(1, GENERAL_NAME),
		requestList: sequenceOf(
			sequence("Request", { reqCert: CERT_ID, singleRequestExtensions: explicit(0, EXTENSIONS) }),
		),
		requestExtensions: explicit(2, EXTENSIONS),
	}),
	optionalSignature: explicit(
		0,
		sequence("Signature", {
			signatureAlgorithm: ALGORITHM_IDENTIFIER,
			signature: SIGNATURE_BITS,
			certs: explicit(0, sequenceOf(CERTIFICATE)),
		}),
	),
});

const CERT_STATUS = choice({
	good: implicit(0, NULL),
	revoked: implicit(
		1,
		sequence("RevokedInfo", { revocationTime: GENERALIZED_TIME, revocationReason: explicit(0, ENUMERATED) }),
	),
	unknown: implicit(2, NULL),
});

const SINGLE_RESPONSE = sequence("SingleResponse", {
	certID: CERT_ID,
	certStatus: CERT_STATUS,
	thisUpdate: GENERALIZED_TIME,
	nextUpdate: explicit(0, GENERALIZED_TIME),
	singleExtensions: explicit(1, EXTENSIONS),
});

const RESPONSES: Readonly<Record<string, Asn1Type>> = {
	ocspBasicResponse: octetsOf(
		sequence("BasicOCSPResponse", {
			tbsResponseData: sequence("ResponseData", {
				version: explicit(0, INTEGER),
				responderID: choice({ byName: explicit(1, NAME), byKey: explicit(2, OCTET_STRING) }),
				producedAt: GENERALIZED_TIME,
				responses: sequenceOf(SINGLE_RESPONSE),
				responseExtensions: explicit(1, EXTENSIONS),
			}),
			signatureAlgorithm: ALGORITHM_IDENTIFIER,
			signature: SIGNATURE_BITS,
			certs: explicit(0, sequenceOf(CERTIFICATE)),
		}),
	),
};

/** RFC 6960 §4.2.1. */
export const OCSP_RESPONSE = sequence("OCSPResponse", {
	responseStatus: ENUMERATED,
	responseBytes: explicit(
		0,
		sequence("ResponseBytes", { responseType: OID, response: governed(() => RESPONSES, octetsOf(ANY)) }),
	),
});
