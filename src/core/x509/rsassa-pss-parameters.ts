import { type Element, isPresent } from "../der/element.ts";
import { smallInteger } from "../der/integer.ts";
import { DerReader } from "../der/reader.ts";
import { contextConstructed, TAG } from "../der/tags.ts";
import { algorithmName, readAlgorithmIdentifier } from "./algorithm-identifier.ts";

/** `RSASSA-PSS-params` (RFC 8017 §A.2.3) with the defaults filled in. */
export interface RsassaPssParameters {
	/** Name of the digest, `sha256`, or its dotted OID. */
	readonly hash: string;
	/** Name of the digest inside MGF1, or of another mask generation function. */
	readonly maskHash: string;
	/** Octets; undefined where it is no number that a salt can have. */
	readonly saltLength: number | undefined;
}

const silent = (): void => undefined;
const HASH = contextConstructed(0);
const MASK = contextConstructed(1);
const SALT = contextConstructed(2);

/**
 * Reads the parameters element of an id-RSASSA-PSS AlgorithmIdentifier, whose positions count `bytes`. Undefined where
 * there is no SEQUENCE of parameters: a key without them may be used with any (RFC 4055 §1.2).
 */
export function readRsassaPssParameters(bytes: Uint8Array, parameters: Element): RsassaPssParameters | undefined {
	if (!isPresent(parameters) || parameters.tag !== TAG.SEQUENCE) return undefined;
	const reader = new DerReader(bytes, silent);
	let hash = "sha1";
	let maskHash = "sha1";
	let saltLength: number | undefined = 20;
	for (let at = parameters.contentStart; reader.read(at, parameters.contentEnd); ) {
		const field = reader.element();
		at = field.end;
		if (!reader.read(field.contentStart, field.contentEnd)) continue;
		const inner = reader.element();
		if (field.tag === HASH) hash = algorithmName(readAlgorithmIdentifier(reader, inner, "hashAlgorithm"));
		else if (field.tag === MASK) maskHash = maskGeneration(reader, inner);
		else if (field.tag === SALT) saltLength = smallInteger(bytes, inner);
	}
	return { hash, maskHash, saltLength };
}

/** MGF1 takes the digest it runs on as its parameter (RFC 8017 §B.2.1). */
function maskGeneration(reader: DerReader, element: Element): string {
	const algorithm = readAlgorithmIdentifier(reader, element, "maskGenAlgorithm");
	if (algorithm.algorithm.name !== "id-mgf1" || algorithm.parameters.tag !== TAG.SEQUENCE)
		return algorithmName(algorithm);
	return algorithmName(readAlgorithmIdentifier(reader, algorithm.parameters, "maskGenAlgorithm.parameters"));
}
