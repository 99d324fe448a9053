import type { Element } from "../der/element.ts";

/** What a SubjectPublicKeyInfo holds. `size` is exact bits: 2045 is not 2048. */
export type PublicKey = RsaPublicKey | EcPublicKey | DomainPublicKey | OctetPublicKey | UnknownPublicKey;

export interface RsaPublicKey {
	readonly family: "RSA";
	readonly algorithm: "RSA" | "RSA-PSS";
	readonly size: number;
	readonly modulus: Element;
	readonly publicExponent: Element;
}

export interface EcPublicKey {
	readonly family: "EC";
	readonly algorithm: "EC";
	/** Bit length of the group order (of the field for explicit parameters), or 0 where the curve is not known. */
	readonly size: number;
	/** The curve's name, or its dotted OID; undefined for parameters that name none. */
	readonly curve: string | undefined;
	/** RFC 5480 §2.1.1 allows `named` alone. */
	readonly parameters: "named" | "explicit" | "implicit" | "missing";
	/** The octets of the point within the bytes the key was read from. */
	readonly point: { readonly start: number; readonly end: number };
}

/** DSA and finite-field Diffie-Hellman. `size` is that of the prime p, 0 where the parameters are inherited. */
export interface DomainPublicKey {
	readonly family: "DSA" | "DH";
	readonly algorithm: "DSA" | "DH";
	readonly size: number;
}

/** Algorithms whose OID says everything and whose key is one string of octets. */
export interface OctetPublicKey {
	readonly family: "EdDSA" | "XDH" | "ML-DSA" | "SLH-DSA" | "ML-KEM";
	/** `Ed25519`, `X448`, `ML-DSA-65`, … */
	readonly algorithm: string;
	readonly size: number;
}

export interface UnknownPublicKey {
	readonly family: "unknown";
	/** The algorithm's name, or its dotted OID. */
	readonly algorithm: string;
	/** Bits of the key's octets as they stand. */
	readonly size: number;
}
