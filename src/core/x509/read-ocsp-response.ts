import { readBitString } from "../der/bits.ts";
import { absentElement, type Element, isPresent } from "../der/element.ts";
import { FieldWalk } from "../der/field-walk.ts";
import { hex } from "../der/hex.ts";
import { smallInteger } from "../der/integer.ts";
import { DEFAULT_LIMITS, type DerLimits } from "../der/limits.ts";
import { explicitContent, members } from "../der/members.ts";
import { readOid } from "../der/oid.ts";
import type { DerProblemCode } from "../der/problems.ts";
import { DerReader } from "../der/reader.ts";
import { statedTime } from "../der/stated-time.ts";
import { contextConstructed, TAG } from "../der/tags.ts";
import type { Problem } from "../problem.ts";
import { readAlgorithmIdentifier } from "./algorithm-identifier.ts";
import type { Certificate } from "./certificate.ts";
import { readName } from "./name.ts";
import { explicitExtensions } from "./ocsp-extensions.ts";
import { type BasicOcspResponse, OCSP_RESPONSE_STATUS, type OcspResponse } from "./ocsp-response.ts";
import { readSingleResponse } from "./ocsp-single-response.ts";
import type { X509ProblemCode, X509Reader } from "./problems.ts";
import { readCertificate } from "./read-certificate.ts";

export interface ReadOcspResponse {
	readonly ocspResponse: OcspResponse;
	/** Those of the certificates in it included. Reads every value when first asked. */
	readonly problems: () => readonly Problem<X509ProblemCode | DerProblemCode>[];
}

/** Reads the OCSPResponse at the beginning of `bytes`; `element.end` tells where it ends. */
export function readOcspResponse(bytes: Uint8Array, limits: DerLimits = DEFAULT_LIMITS): ReadOcspResponse {
	const found: Problem<X509ProblemCode | DerProblemCode>[] = [];
	const reader: X509Reader = new DerReader<X509ProblemCode>(bytes, (problem) => found.push(problem), limits);
	const opened = reader.expect(TAG.SEQUENCE, 0, bytes.length, "OCSPResponse");
	const element = opened ? reader.element() : { ...absentElement(0), end: bytes.length };
	const outer = new FieldWalk(reader, element);
	const responseStatus = outer.required(TAG.ENUMERATED, "responseStatus");
	const responseBytes = explicitContent(reader, outer.optional(contextConstructed(0)), TAG.SEQUENCE, "responseBytes");
	outer.finish("OCSPResponse");

	const walk = new FieldWalk(reader, responseBytes);
	const isThere = isPresent(responseBytes);
	const responseType = isThere ? walk.required(TAG.OBJECT_IDENTIFIER, "responseType") : undefined;
	const response = isThere ? walk.required(TAG.OCTET_STRING, "response") : absentElement(element.end);
	if (isThere) walk.finish("responseBytes");
	const basic = isPresent(response) ? readBasicResponse(reader, response) : undefined;
	const ocspResponse: OcspResponse = {
		element,
		status: isPresent(responseStatus) ? readStatus(reader, responseStatus) : undefined,
		responseType: responseType && readOid(reader, responseType.contentStart, responseType.contentEnd),
		basic,
	};
	const problems = (): Problem<X509ProblemCode | DerProblemCode>[] => [
		...found,
		...(basic?.certificates ?? []).flatMap((certificate) => certificate.problems),
	];
	return { ocspResponse, problems };
}

function readStatus(reader: X509Reader, element: Element): OcspResponse["status"] {
	const number = smallInteger(reader.bytes, element) ?? -1;
	const status = OCSP_RESPONSE_STATUS[number];
	if (status === undefined)
		reader.problem("x509.unknown-value", "error", element.start, element.end, {
			field: "responseStatus",
			value: number,
		});
	return status;
}

function readBasicResponse(reader: X509Reader, { contentStart, contentEnd }: Element): BasicOcspResponse | undefined {
	if (!reader.expect(TAG.SEQUENCE, contentStart, contentEnd, "BasicOCSPResponse")) return undefined;
	const outer = new FieldWalk(reader, reader.element());
	const tbsResponseData = outer.required(TAG.SEQUENCE, "tbsResponseData");
	const signatureAlgorithm = outer.required(TAG.SEQUENCE, "signatureAlgorithm");
	const signature = outer.required(TAG.BIT_STRING, "signature");
	const certs = explicitContent(reader, outer.optional(contextConstructed(0)), TAG.SEQUENCE, "certs");
	outer.finish("BasicOCSPResponse");
	if (isPresent(signature)) readBitString(reader, signature);

	const data = new FieldWalk(reader, tbsResponseData);
	data.optional(contextConstructed(0));
	const byName = data.optional(contextConstructed(1));
	const byKey = data.optional(contextConstructed(2));
	const producedAt = data.required(TAG.GENERALIZED_TIME, "producedAt");
	const responses = data.required(TAG.SEQUENCE, "responses");
	const extensions = data.optional(contextConstructed(1));
	data.finish("tbsResponseData");
	return {
		tbsResponseData,
		responderId: readResponderId(reader, byName, byKey),
		producedAt: statedTime(reader, producedAt),
		responses: members(reader, responses, TAG.SEQUENCE, "SingleResponse").map((single) =>
			readSingleResponse(reader, single),
		),
		extensions: explicitExtensions(reader, extensions, "responseExtensions"),
		signatureAlgorithm: readAlgorithmIdentifier(reader, signatureAlgorithm, "signatureAlgorithm"),
		signature,
		certificates: readCertificates(reader, certs),
	};
}

function readResponderId(reader: X509Reader, byName: Element, byKey: Element): BasicOcspResponse["responderId"] {
	if (isPresent(byName)) {
		const name = explicitContent(reader, byName, TAG.SEQUENCE, "responderID");
		return isPresent(name) ? { name: readName(reader, name) } : undefined;
	}
	const hash = explicitContent(reader, byKey, TAG.OCTET_STRING, "responderID");
	return isPresent(hash) ? { keyHash: hex(reader.bytes, hash.contentStart, hash.contentEnd) } : undefined;
}

const readCertificates = (reader: X509Reader, list: Element): Certificate[] =>
	members(reader, list, TAG.SEQUENCE, "certs").map(({ start, end }) =>
		readCertificate(reader.bytes.subarray(0, end), start, reader.limits),
	);
