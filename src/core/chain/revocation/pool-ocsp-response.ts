import type { BasicOcspResponse, OcspSingleResponse } from "../../x509/ocsp-response.ts";
import { readOcspResponse } from "../../x509/read-ocsp-response.ts";
import { PoolCertificate } from "../pool-certificate.ts";
import { type SignedObject, wholeOctets } from "../signed-object.ts";

/** An OCSP response that carries statuses. */
export class PoolOcspResponse implements SignedObject {
	readonly signed: Uint8Array;
	readonly signatureAlgorithm: Uint8Array;
	readonly signature: Uint8Array | undefined;
	readonly responses: readonly OcspSingleResponse[];
	/** Those that came with it. */
	readonly certificates: readonly PoolCertificate[];

	constructor(der: Uint8Array, basic: BasicOcspResponse) {
		const octets = ({ start, end }: { readonly start: number; readonly end: number }): Uint8Array =>
			der.subarray(start, end);
		this.signed = octets(basic.tbsResponseData);
		this.signatureAlgorithm = octets(basic.signatureAlgorithm.element);
		this.signature = wholeOctets(octets(basic.signature), basic.signature);
		this.responses = basic.responses;
		this.certificates = basic.certificates.map((certificate) => new PoolCertificate(certificate));
	}
}

/** Undefined where the responder answers with an error, or with nothing that is readable. */
export function readPoolOcspResponse(der: Uint8Array): PoolOcspResponse | undefined {
	const { basic, status } = readOcspResponse(der).ocspResponse;
	return status === "successful" && basic !== undefined ? new PoolOcspResponse(der, basic) : undefined;
}
