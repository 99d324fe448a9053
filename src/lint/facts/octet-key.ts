import { type OctetKeyFlaw, octetKeyFlaw } from "../../core/keys/weakness/montgomery-edwards.ts";
import type { PublicKeySubject } from "../define-rule.ts";

/** Where the octets of a key for Ed25519, Ed448, X25519 or X448 stand, and what is wrong with them; undefined for other keys. */
export function octetKey({
	info: { key, subjectPublicKey },
	bytes,
}: PublicKeySubject):
	| { readonly range: { start: number; end: number }; readonly flaw: OctetKeyFlaw | undefined }
	| undefined {
	if (key.family !== "EdDSA" && key.family !== "XDH") return undefined;
	// The first octet of a BIT STRING's content counts unused bits (X.690 §8.6.2).
	const range = { start: subjectPublicKey.contentStart + 1, end: subjectPublicKey.contentEnd };
	return { range, flaw: octetKeyFlaw(key.algorithm, bytes.subarray(range.start, range.end)) };
}
