import type { DerLimits } from "../der/limits.ts";
import type { Range } from "../problem.ts";
import type { Certificate } from "../x509/certificate.ts";
import { readCertificate } from "../x509/read-certificate.ts";

/** A certificate in a keystore, read when first asked for: a truststore lists hundreds and shows one. */
export class StoredCertificate {
	/** Exactly the certificate's octets; positions in the certificate count these. */
	readonly bytes: Uint8Array;
	/** Where it stands in the file. */
	readonly range: Range;
	private readonly limits: DerLimits;
	private lazy: Certificate | undefined;

	constructor(bytes: Uint8Array, range: Range, limits: DerLimits) {
		this.bytes = bytes;
		this.range = range;
		this.limits = limits;
	}

	get certificate(): Certificate {
		this.lazy ??= readCertificate(this.bytes, 0, this.limits);
		return this.lazy;
	}
}
