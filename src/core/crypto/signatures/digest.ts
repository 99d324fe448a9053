import { isDigestName, loadDigest } from "../digests.ts";
import type { SignatureDigest } from "./scheme.ts";

/** Computes a digest. */
export type Digest = (data: Uint8Array) => Uint8Array;

/** A digest that signatures are made over; a SHAKE with the length that RFC 8702 §3 gives it. */
export async function signatureDigest(name: SignatureDigest): Promise<Digest> {
	if (isDigestName(name)) return loadDigest(name);
	if (name === "md2") return (await import("../md2.ts")).md2;
	if (name === "ripemd160") return (await import("@noble/hashes/legacy.js")).ripemd160;
	return extendableOutput(name, name === "shake128" ? 32 : 64);
}

/** A SHAKE (FIPS 202 §6.2) that gives as many octets as are asked for. */
export async function extendableOutput(name: "shake128" | "shake256", octets: number): Promise<Digest> {
	const { [name]: shake } = await import("@noble/hashes/sha3.js");
	return (data) => shake(data, { dkLen: octets });
}
