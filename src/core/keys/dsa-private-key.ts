import { algorithmIdentifier, subjectPublicKeyInfo } from "../crypto/public-key-encoding.ts";
import { type Element, isPresent } from "../der/element.ts";
import { encodeElement } from "../der/encode.ts";
import { FieldWalk } from "../der/field-walk.ts";
import { bitLength, checkInteger } from "../der/integer.ts";
import { TAG } from "../der/tags.ts";
import { type KeyFacts, keyFacts } from "./key-facts.ts";
import type { KeyReader } from "./problems.ts";

const ID_DSA = "1.2.840.10040.4.1";

/** Reads OpenSSL's own structure for DSA keys, `SEQUENCE { version, p, q, g, y, x }`, in the SEQUENCE `element`. */
export function readOpensslDsa(reader: KeyReader, element: Element): KeyFacts {
	const { bytes } = reader;
	const walk = new FieldWalk(reader, element);
	const integer = (field: string): Element => {
		const found = walk.required(TAG.INTEGER, field);
		if (isPresent(found)) checkInteger(reader, found);
		return found;
	};
	integer("version");
	const p = integer("p");
	const q = integer("q");
	const g = integer("g");
	const y = integer("y");
	integer("x");
	walk.finish("DSAPrivateKey");
	const isWhole = [p, q, g, y].every(isPresent);
	const parameters = isWhole ? encodeElement(TAG.SEQUENCE, bytes.subarray(p.start, g.end)) : undefined;
	return keyFacts({
		algorithm: "DSA",
		size: isPresent(p) ? bitLength(bytes, p) : undefined,
		subjectPublicKeyInfo:
			parameters && subjectPublicKeyInfo(algorithmIdentifier(ID_DSA, parameters), bytes.subarray(y.start, y.end)),
	});
}
