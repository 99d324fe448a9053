import { isPresent } from "../der/element.ts";
import { FieldWalk } from "../der/field-walk.ts";
import { TAG } from "../der/tags.ts";
import type { KeyReader } from "../keys/problems.ts";
import { type AlgorithmIdentifier, readAlgorithmIdentifier } from "../x509/algorithm-identifier.ts";

/** A digest or HMAC has no parameters: NULL or nothing (RFC 8018 §B.1). Anything else is reported. */
export function requireNull(reader: KeyReader, { element, parameters }: AlgorithmIdentifier): void {
	const isNull = parameters.tag === TAG.NULL && parameters.contentStart === parameters.contentEnd;
	if (isPresent(parameters) && !isNull)
		reader.problem("key.encryption-parameters", "error", element.start, element.end);
}

/** The same for the pseudo-random function in the parameters of a PBKDF2 (RFC 8018 §A.2). */
export function requireNullOfPrf(reader: KeyReader, { parameters }: AlgorithmIdentifier): void {
	if (parameters.tag !== TAG.SEQUENCE) return;
	const walk = new FieldWalk(reader, parameters);
	walk.optional(TAG.OCTET_STRING);
	walk.optional(TAG.INTEGER);
	walk.optional(TAG.INTEGER);
	const prf = walk.optional(TAG.SEQUENCE);
	if (isPresent(prf)) requireNull(reader, readAlgorithmIdentifier(reader, prf, "prf"));
}
