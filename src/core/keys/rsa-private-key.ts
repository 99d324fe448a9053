import { type Element, isPresent } from "../der/element.ts";
import { FieldWalk } from "../der/field-walk.ts";
import { bitLength, checkInteger, smallInteger } from "../der/integer.ts";
import { TAG } from "../der/tags.ts";
import type { KeyReader } from "./problems.ts";

/** The public integers of an RSA private key, and how many bits the modulus has. */
export interface RsaPrivateKey {
	readonly modulus: Element;
	readonly publicExponent: Element;
	readonly size: number | undefined;
}

/** Reads an `RSAPrivateKey` (RFC 8017 §A.1.2) in the SEQUENCE `element`. Of the secret integers only the places are looked at. */
export function readRsaPrivateKey(reader: KeyReader, element: Element): RsaPrivateKey {
	const walk = new FieldWalk(reader, element);
	const integer = (field: string): Element => {
		const found = walk.required(TAG.INTEGER, field);
		if (isPresent(found)) checkInteger(reader, found);
		return found;
	};
	const version = integer("version");
	const modulus = integer("modulus");
	const publicExponent = integer("publicExponent");
	for (const field of ["privateExponent", "prime1", "prime2", "exponent1", "exponent2", "coefficient"]) integer(field);
	const otherPrimeInfos = walk.optional(TAG.SEQUENCE);
	walk.finish("RSAPrivateKey");
	if (isPresent(version) && smallInteger(reader.bytes, version) !== (isPresent(otherPrimeInfos) ? 1 : 0))
		reader.problem("key.version", "warning", version.start, version.end);
	return { modulus, publicExponent, size: isPresent(modulus) ? bitLength(reader.bytes, modulus) : undefined };
}
