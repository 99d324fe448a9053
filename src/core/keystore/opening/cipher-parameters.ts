import type { CipherShape } from "../../crypto/ciphers/decrypt.ts";
import { type Element, isPresent } from "../../der/element.ts";
import { FieldWalk } from "../../der/field-walk.ts";
import { smallInteger } from "../../der/integer.ts";
import { DEFAULT_LIMITS } from "../../der/limits.ts";
import { DerReader } from "../../der/reader.ts";
import { TAG } from "../../der/tags.ts";

/** What a cipher of PBES2 gets besides its key. */
export interface CipherParameters {
	readonly iv: Uint8Array;
	readonly tagLength?: number;
	readonly effectiveKeyBits?: number;
}

const ignore = (): void => undefined;

/** RFC 5084 §3.1, §3.2. */
const DEFAULT_TAG_LENGTH = 12;

/** RFC 8018 §B.2.3: these numbers stand for these bits, others from 256 on for themselves. */
const RC2_VERSIONS: ReadonlyMap<number, number> = new Map([
	[160, 40],
	[120, 64],
	[58, 128],
]);
const RC2_BITS_WITHOUT_VERSION = 32;

/** Reads the parameters `element` of the cipher; undefined where they are not what its definition says. */
export function readCipherParameters(
	bytes: Uint8Array,
	element: Element,
	shape: CipherShape,
): CipherParameters | undefined {
	const octets = ({ contentStart, contentEnd }: Element): Uint8Array => bytes.subarray(contentStart, contentEnd);
	if (shape.mode === "wrap-pad") return { iv: new Uint8Array() };
	if (shape.mode === "CBC" && shape.algorithm !== "RC2")
		return element.tag === TAG.OCTET_STRING ? { iv: octets(element) } : undefined;
	if (element.tag !== TAG.SEQUENCE) return undefined;
	const walk = new FieldWalk(new DerReader(bytes, ignore, DEFAULT_LIMITS), element);
	if (shape.algorithm === "RC2") {
		const version = walk.optional(TAG.INTEGER);
		const iv = walk.required(TAG.OCTET_STRING, "iv");
		const effectiveKeyBits = effectiveBits(bytes, version);
		return isPresent(iv) && effectiveKeyBits !== undefined ? { iv: octets(iv), effectiveKeyBits } : undefined;
	}
	const nonce = walk.required(TAG.OCTET_STRING, "nonce");
	const icvLength = walk.optional(TAG.INTEGER);
	const tagLength = isPresent(icvLength) ? smallInteger(bytes, icvLength) : DEFAULT_TAG_LENGTH;
	return isPresent(nonce) && tagLength !== undefined ? { iv: octets(nonce), tagLength } : undefined;
}

function effectiveBits(bytes: Uint8Array, version: Element): number | undefined {
	if (!isPresent(version)) return RC2_BITS_WITHOUT_VERSION;
	const number = smallInteger(bytes, version) ?? 0;
	return RC2_VERSIONS.get(number) ?? (number >= 256 ? number : undefined);
}
