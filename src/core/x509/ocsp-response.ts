import type { Element } from "../der/element.ts";
import type { ObjectIdentifier } from "../der/oid.ts";
import type { Time } from "../der/time.ts";
import type { AlgorithmIdentifier } from "./algorithm-identifier.ts";
import type { Certificate } from "./certificate.ts";
import type { Extension } from "./extension.ts";
import type { CRLReason } from "./extensions/crl-reason.ts";
import type { Name } from "./name.ts";
import type { OcspCertId } from "./ocsp-cert-id.ts";

/** `OCSPResponseStatus` by its number (RFC 6960 §4.2.1); 4 is not used. */
export const OCSP_RESPONSE_STATUS = [
	"successful",
	"malformedRequest",
	"internalError",
	"tryLater",
	undefined,
	"sigRequired",
	"unauthorized",
] as const;

export type OcspResponseStatus = NonNullable<(typeof OCSP_RESPONSE_STATUS)[number]>;

/** What an OCSP responder answers (RFC 6960 §4.2). */
export interface OcspResponse {
	readonly element: Element;
	/** Undefined for a number that has no meaning. */
	readonly status: OcspResponseStatus | undefined;
	/** `ocspBasicResponse` in every response in use; undefined where the status is an error. */
	readonly responseType: ObjectIdentifier | undefined;
	readonly basic: BasicOcspResponse | undefined;
}

/** `BasicOCSPResponse` (RFC 6960 §4.2.1). */
export interface BasicOcspResponse {
	/** What the signature is over. */
	readonly tbsResponseData: Element;
	/** The responder by its name, or by the SHA-1 of its key in lower-case hex. */
	readonly responderId: { readonly name: Name } | { readonly keyHash: string } | undefined;
	readonly producedAt: Time;
	readonly responses: readonly OcspSingleResponse[];
	readonly extensions: readonly Extension[];
	readonly signatureAlgorithm: AlgorithmIdentifier;
	/** The BIT STRING. */
	readonly signature: Element;
	/** Those that come with it, to check the signature with. */
	readonly certificates: readonly Certificate[];
}

export interface OcspSingleResponse {
	readonly element: Element;
	readonly certId: OcspCertId;
	/** Undefined where the choice is none of the three. */
	readonly certStatus: "good" | "revoked" | "unknown" | undefined;
	readonly revocationTime: Time | undefined;
	readonly revocationReason: CRLReason | undefined;
	readonly thisUpdate: Time;
	readonly nextUpdate: Time | undefined;
	readonly extensions: readonly Extension[];
}
