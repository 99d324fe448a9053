import { hex } from "../../der/hex.ts";
import type { SubjectPublicKeyInfo } from "../../x509/subject-public-key-info.ts";

/** Octets of a mark: of a thousand marks one meets another key once in 10^16. */
const OCTETS = 8;

/**
 * Digits that tell a public key from all others, however it is wrapped: the end of an RSA modulus, the beginning of the
 * x coordinate of a point, else the end of the key. Undefined where there is too little of it. `bytes` are what `info`
 * was read from.
 */
export function keyMark({ key, subjectPublicKey }: SubjectPublicKeyInfo, bytes: Uint8Array): string | undefined {
	if (key.family === "RSA") return endOf(bytes, key.modulus.contentStart, key.modulus.contentEnd);
	if (key.family === "EC") {
		const start = key.point.start + 1;
		return start + OCTETS <= key.point.end ? hex(bytes, start, start + OCTETS) : undefined;
	}
	return endOf(bytes, subjectPublicKey.contentStart, subjectPublicKey.contentEnd);
}

const endOf = (bytes: Uint8Array, start: number, end: number): string | undefined =>
	end - start > OCTETS ? hex(bytes, end - OCTETS, end) : undefined;
