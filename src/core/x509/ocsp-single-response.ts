import { type Element, isPresent } from "../der/element.ts";
import { FieldWalk } from "../der/field-walk.ts";
import { explicitContent } from "../der/members.ts";
import { statedTime } from "../der/stated-time.ts";
import { context, contextConstructed, TAG } from "../der/tags.ts";
import { cRLReason } from "./extensions/crl-reason.ts";
import { readCertId } from "./ocsp-cert-id.ts";
import { explicitExtensions } from "./ocsp-extensions.ts";
import type { OcspSingleResponse } from "./ocsp-response.ts";
import type { X509Reader } from "./problems.ts";

/** `CertStatus ::= CHOICE { good [0] IMPLICIT NULL, revoked [1] IMPLICIT RevokedInfo, unknown [2] IMPLICIT NULL }` */
const STATUS_BY_TAG = new Map([
	[context(0), "good"],
	[contextConstructed(1), "revoked"],
	[context(2), "unknown"],
] as const);

/** Reads the `SingleResponse` (RFC 6960 §4.2.1) in the SEQUENCE `element`. */
export function readSingleResponse(reader: X509Reader, element: Element): OcspSingleResponse {
	const walk = new FieldWalk(reader, element);
	const certId = walk.required(TAG.SEQUENCE, "certID");
	const status = [...STATUS_BY_TAG.keys()].map((tag) => walk.optional(tag)).find(isPresent);
	if (status === undefined)
		reader.problem("der.missing-element", "error", certId.end, element.contentEnd, { field: "certStatus" });
	const thisUpdate = walk.required(TAG.GENERALIZED_TIME, "thisUpdate");
	const nextUpdate = walk.optional(contextConstructed(0));
	const extensions = walk.optional(contextConstructed(1));
	walk.finish("SingleResponse");
	const certStatus = STATUS_BY_TAG.get(status?.tag ?? 0);
	return {
		element,
		certId: readCertId(reader, certId),
		certStatus,
		...(certStatus === "revoked" && status !== undefined ? readRevokedInfo(reader, status) : NOT_REVOKED),
		thisUpdate: statedTime(reader, thisUpdate),
		nextUpdate: isPresent(nextUpdate)
			? statedTime(reader, explicitContent(reader, nextUpdate, TAG.GENERALIZED_TIME, "nextUpdate"))
			: undefined,
		extensions: explicitExtensions(reader, extensions, "singleExtensions"),
	};
}

const NOT_REVOKED = { revocationTime: undefined, revocationReason: undefined } as const;

/** `RevokedInfo ::= SEQUENCE { revocationTime GeneralizedTime, revocationReason [0] EXPLICIT CRLReason OPTIONAL }` */
function readRevokedInfo(
	reader: X509Reader,
	element: Element,
): Pick<OcspSingleResponse, "revocationTime" | "revocationReason"> {
	const walk = new FieldWalk(reader, element);
	const revocationTime = walk.required(TAG.GENERALIZED_TIME, "revocationTime");
	const { contentStart, contentEnd } = walk.optional(contextConstructed(0));
	walk.finish("RevokedInfo");
	return {
		revocationTime: statedTime(reader, revocationTime),
		revocationReason: contentStart < contentEnd ? cRLReason(reader, contentStart, contentEnd) : undefined,
	};
}
