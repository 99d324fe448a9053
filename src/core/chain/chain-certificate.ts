import type { Certificate } from "../x509/certificate.ts";
import type { Origin } from "./origin.ts";

/** A certificate as a member of a chain: what it is, where it was found, and whether it is trusted by itself. */
export interface ChainCertificate {
	readonly certificate: Certificate;
	/** Exactly the certificate's bytes. */
	readonly der: Uint8Array;
	/** Every place it was found in; empty for a leaf that was handed in and is nowhere else. */
	readonly origins: readonly Origin[];
	/** Whether one of those places makes it a trust anchor. */
	readonly isAnchor: boolean;
}
