import { type Element, isPresent } from "../../der/element.ts";
import { FieldWalk } from "../../der/field-walk.ts";
import { smallInteger } from "../../der/integer.ts";
import { DerReader } from "../../der/reader.ts";
import { TAG } from "../../der/tags.ts";
import { type KeyDerivation, readKeyDerivation } from "../../keys/encryption-scheme.ts";
import type { KeyReader } from "../../keys/problems.ts";
import type { Range } from "../../problem.ts";
import { type AlgorithmIdentifier, algorithmName, readAlgorithmIdentifier } from "../../x509/algorithm-identifier.ts";
import { requireNull, requireNullOfPrf } from "../algorithm-parameters.ts";
import type { Findings } from "../findings.ts";
import type { Layer } from "./layer.ts";

/** `MacData` (RFC 7292 §4): how the integrity of a PKCS#12 is kept. Positions count the file. */
export interface MacData {
	/** `HMAC` with a key by PKCS#12's derivation, or `PBMAC1` (RFC 9579). */
	readonly scheme: "HMAC" | "PBMAC1";
	/** `sha256`, or the HMAC's name for PBMAC1; a dotted OID where it is not known. */
	readonly algorithm: string;
	/** What the positions in `keyDerivation` count. */
	readonly bytes: Uint8Array;
	readonly stored: Uint8Array;
	readonly salt: Uint8Array;
	/** Of PKCS#12's derivation; undefined where it cannot be one. */
	readonly iterations: number | undefined;
	/** PBMAC1's; undefined for HMAC, and where it is not what RFC 9579 §4 wants. */
	readonly keyDerivation: KeyDerivation | undefined;
	readonly range: Range;
}

/** Reads the MacData in the SEQUENCE `element`; undefined where it is none. */
export function readMacData(layer: Layer, element: Element, findings: Findings): MacData | undefined {
	const { reader } = layer;
	const octets = ({ contentStart, contentEnd }: Element): Uint8Array => reader.bytes.subarray(contentStart, contentEnd);
	const walk = new FieldWalk(reader, element);
	const digestInfo = walk.required(TAG.SEQUENCE, "mac");
	const salt = walk.required(TAG.OCTET_STRING, "macSalt");
	const count = walk.optional(TAG.INTEGER);
	walk.finish("MacData");
	const info = new FieldWalk(reader, digestInfo);
	const algorithm = info.required(TAG.SEQUENCE, "digestAlgorithm");
	const digest = info.required(TAG.OCTET_STRING, "digest");
	info.finish("DigestInfo");
	if (!(isPresent(algorithm) && isPresent(digest) && isPresent(salt))) return undefined;
	const identifier = readAlgorithmIdentifier(reader, algorithm, "digestAlgorithm");
	const iterations = isPresent(count) ? smallInteger(reader.bytes, count) : 1;
	const range = layer.locate(element);
	const base = { bytes: reader.bytes, stored: octets(digest), salt: octets(salt), iterations, range };
	if (algorithmName(identifier) === "PBMAC1")
		return { ...base, scheme: "PBMAC1", ...pbmac1(layer, identifier, findings) };
	requireNull(reader, identifier);
	if (iterations === undefined || iterations === 0)
		findings.add("keystore.mac-parameters", "error", range, { field: "iterations" });
	return { ...base, scheme: "HMAC", algorithm: algorithmName(identifier), keyDerivation: undefined };
}

const ignore = (): void => undefined;

/** RFC 9579 §4: at least 20 octets, so that the key is not easier to guess than the password. */
const SHORTEST_KEY = 20;

/** `PBMAC1-params` (RFC 8018 §A.5) as RFC 9579 §4 narrows them: PBKDF2, with its keyLength stated. */
function pbmac1(
	layer: Layer,
	{ element, parameters }: AlgorithmIdentifier,
	findings: Findings,
): Pick<MacData, "algorithm" | "keyDerivation"> {
	const { reader } = layer;
	if (parameters.tag !== TAG.SEQUENCE) {
		findings.add("keystore.mac-parameters", "error", layer.locate(element), { field: "PBMAC1-params" });
		return { algorithm: "", keyDerivation: undefined };
	}
	const walk = new FieldWalk(reader, parameters);
	const kdf = walk.required(TAG.SEQUENCE, "keyDerivationFunc");
	const scheme = walk.required(TAG.SEQUENCE, "messageAuthScheme");
	walk.finish("PBMAC1-params");
	if (!(isPresent(kdf) && isPresent(scheme))) return { algorithm: "", keyDerivation: undefined };
	// What is wrong with these parameters is said in the terms of RFC 9579 below.
	const quiet: KeyReader = new DerReader(reader.bytes, ignore, reader.limits);
	const derivation = readAlgorithmIdentifier(quiet, kdf, "keyDerivationFunc");
	const keyDerivation = readKeyDerivation(quiet, derivation);
	requireNullOfPrf(reader, derivation);
	const identifier = readAlgorithmIdentifier(reader, scheme, "messageAuthScheme");
	requireNull(reader, identifier);
	const algorithm = algorithmName(identifier);
	const field = wrongParameter(keyDerivation);
	if (field === undefined) return { algorithm, keyDerivation };
	findings.add("keystore.mac-parameters", "error", layer.locate(kdf), { field });
	return { algorithm, keyDerivation: undefined };
}

function wrongParameter({ name, salt, iterations, keyLength }: KeyDerivation): string | undefined {
	if (name !== "PBKDF2") return "keyDerivationFunc";
	if (!isPresent(salt)) return "salt";
	if (iterations === undefined || iterations === 0) return "iterationCount";
	return keyLength === undefined || keyLength < SHORTEST_KEY || keyLength > LONGEST_KEY ? "keyLength" : undefined;
}

/** No HMAC makes use of more; the block of SHA-512 has 128 octets. */
const LONGEST_KEY = 1024;
