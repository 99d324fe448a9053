import type { Time } from "../der/time.ts";
import type { AlgorithmIdentifier } from "./algorithm-identifier.ts";
import type { Extension } from "./extension.ts";
import type { Name } from "./name.ts";

/** A certificate revocation list (RFC 5280 §5). Its entries are counted and read one at a time, never all at once. */
export interface CertificateList {
	readonly issuer: Name;
	readonly thisUpdate: Time;
	readonly nextUpdate: Time | undefined;
	readonly signatureAlgorithm: AlgorithmIdentifier;
	readonly extensions: readonly Extension[];
	/** How many certificates it revokes. */
	readonly revokedCount: number;
	revokedCertificates(): Iterable<RevokedCertificate>;
}

export interface RevokedCertificate {
	/** Hex as `Certificate.serialNumber` gives it. */
	readonly serialNumber: string;
	readonly revocationDate: Time;
	readonly extensions: readonly Extension[];
}
