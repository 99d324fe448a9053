import { isPresent } from "../der/element.ts";
import { TAG } from "../der/tags.ts";
import type { KeyReader } from "../keys/problems.ts";
import type { AlgorithmIdentifier } from "../x509/algorithm-identifier.ts";

/** A digest or HMAC has no parameters: NULL or nothing (RFC 8018 §B.1). Anything else is reported. */
export function requireNull(reader: KeyReader, { element, parameters }: AlgorithmIdentifier): void {
	const isNull = parameters.tag === TAG.NULL && parameters.contentStart === parameters.contentEnd;
	if (isPresent(parameters) && !isNull)
		reader.problem("key.encryption-parameters", "error", element.start, element.end);
}
