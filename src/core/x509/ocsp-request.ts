import { absentElement, type Element, isPresent } from "../der/element.ts";
import { FieldWalk } from "../der/field-walk.ts";
import { DEFAULT_LIMITS, type DerLimits } from "../der/limits.ts";
import { explicitContent, members } from "../der/members.ts";
import type { DerProblemCode } from "../der/problems.ts";
import { DerReader } from "../der/reader.ts";
import { contextConstructed, TAG } from "../der/tags.ts";
import type { Problem } from "../problem.ts";
import { type AlgorithmIdentifier, readAlgorithmIdentifier } from "./algorithm-identifier.ts";
import type { Extension } from "./extension.ts";
import { type GeneralName, generalNames } from "./extensions/general-name.ts";
import { type OcspCertId, readCertId } from "./ocsp-cert-id.ts";
import { explicitExtensions } from "./ocsp-extensions.ts";
import type { X509ProblemCode, X509Reader } from "./problems.ts";

/** A request for the status of certificates (RFC 6960 §4.1). */
export interface OcspRequest {
	readonly element: Element;
	readonly requestorName: GeneralName | undefined;
	readonly requests: readonly OcspSingleRequest[];
	readonly extensions: readonly Extension[];
	/** Undefined for a request that is not signed, as most are. */
	readonly signatureAlgorithm: AlgorithmIdentifier | undefined;
}

export interface OcspSingleRequest {
	readonly element: Element;
	readonly certId: OcspCertId;
	readonly extensions: readonly Extension[];
}

export interface ReadOcspRequest {
	readonly ocspRequest: OcspRequest;
	readonly problems: readonly Problem<X509ProblemCode | DerProblemCode>[];
}

/** Reads the OCSPRequest at the beginning of `bytes`; `element.end` tells where it ends. */
export function readOcspRequest(bytes: Uint8Array, limits: DerLimits = DEFAULT_LIMITS): ReadOcspRequest {
	const problems: Problem<X509ProblemCode | DerProblemCode>[] = [];
	const reader: X509Reader = new DerReader<X509ProblemCode>(bytes, (problem) => problems.push(problem), limits);
	const opened = reader.expect(TAG.SEQUENCE, 0, bytes.length, "OCSPRequest");
	const element = opened ? reader.element() : { ...absentElement(0), end: bytes.length };
	const outer = new FieldWalk(reader, element);
	const tbsRequest = outer.required(TAG.SEQUENCE, "tbsRequest");
	const signature = outer.optional(contextConstructed(0));
	outer.finish("OCSPRequest");

	const tbs = new FieldWalk(reader, tbsRequest);
	tbs.optional(contextConstructed(0));
	const requestorName = tbs.optional(contextConstructed(1));
	const requestList = tbs.required(TAG.SEQUENCE, "requestList");
	const requestExtensions = tbs.optional(contextConstructed(2));
	tbs.finish("tbsRequest");
	return {
		ocspRequest: {
			element,
			requestorName: generalNames(reader, requestorName.contentStart, requestorName.contentEnd)[0],
			requests: members(reader, requestList, TAG.SEQUENCE, "Request").map((request) => readRequest(reader, request)),
			extensions: explicitExtensions(reader, requestExtensions, "requestExtensions"),
			signatureAlgorithm: isPresent(signature) ? signatureAlgorithm(reader, signature) : undefined,
		},
		problems,
	};
}

function readRequest(reader: X509Reader, element: Element): OcspSingleRequest {
	const walk = new FieldWalk(reader, element);
	const reqCert = walk.required(TAG.SEQUENCE, "reqCert");
	const extensions = walk.optional(contextConstructed(0));
	walk.finish("Request");
	return {
		element,
		certId: readCertId(reader, reqCert),
		extensions: explicitExtensions(reader, extensions, "singleRequestExtensions"),
	};
}

/** `Signature ::= SEQUENCE { signatureAlgorithm, signature BIT STRING, certs [0] OPTIONAL }` */
function signatureAlgorithm(reader: X509Reader, explicit: Element): AlgorithmIdentifier {
	const walk = new FieldWalk(reader, explicitContent(reader, explicit, TAG.SEQUENCE, "optionalSignature"));
	const algorithm = walk.required(TAG.SEQUENCE, "signatureAlgorithm");
	return readAlgorithmIdentifier(reader, algorithm, "signatureAlgorithm");
}
