import { sha1 as sha1Octets } from "@noble/hashes/legacy.js";
import { sha256 as sha256Octets } from "@noble/hashes/sha2.js";
import { hex } from "../der/hex.ts";

/** SHA-1 (FIPS 180-4) as lower-case hex, for hosts whose own digests are asynchronous. */
export const sha1 = (bytes: Uint8Array): string => hex(sha1Octets(bytes));

/** SHA-256 (FIPS 180-4) as lower-case hex, for hosts whose own digests are asynchronous. */
export const sha256 = (bytes: Uint8Array): string => hex(sha256Octets(bytes));
