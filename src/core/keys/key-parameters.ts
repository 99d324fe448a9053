/** Parameters that keys are generated with, in a file of their own. Nothing in them is secret. */
export interface KeyParameters {
	/** `X9.42 DH` states the subgroup as well (RFC 2631, RFC 3279 §2.3.3). */
	readonly type: "EC" | "DH" | "X9.42 DH" | "DSA";
	/** Bits of the field or of the prime p; 0 where unknown. */
	readonly size: number;
	/** The curve's name or dotted OID; undefined for explicit parameters and for everything but EC. */
	readonly curve: string | undefined;
	/** How a curve is given; RFC 5480 §2.1.1 allows `named` alone. */
	readonly curveForm: "named" | "explicit" | undefined;
	/** Bits of q, the order of the subgroup; undefined where it is not stated. */
	readonly subgroupSize: number | undefined;
	/** The generator g where it is small, as for the groups of RFC 7919: 2. */
	readonly generator: number | undefined;
	/** PKCS#3's privateValueLength: bits of a private value. */
	readonly privateValueLength: number | undefined;
}
