import { TAG } from "../../der/tags.ts";
import type { KeyEncryption } from "../../keys/private-key.ts";
import type { KeyReader } from "../../keys/problems.ts";
import type { Range } from "../../problem.ts";
import type { JavaData } from "./java-data.ts";
import { pbeWithMd5AndTripleDes, readPbeParameter } from "./key-protection.ts";
import { SerialisedStream, type SerialisedValue } from "./serialisation.ts";

/** A secret key as JCEKS keeps it: a serialised `javax.crypto.SealedObject`, of which the outside is read. */
export interface SealedKey {
	readonly className: string;
	/** Undefined for a class that is not known here. */
	readonly encryption: KeyEncryption | undefined;
	readonly range: Range;
}

/** The class that seals, and the one that JceKeyStore derives from it to be let through its own filter. */
const SEALED_OBJECTS = new Set(["javax.crypto.SealedObject", "com.sun.crypto.provider.SealedObjectForKeyProtector"]);

/** Reads the serialised object that stands next up to its end. */
export function readSealedKey(data: JavaData, reader: KeyReader): SealedKey | undefined {
	const start = data.at;
	const value = new SerialisedStream(data).read();
	if (value === undefined) return undefined;
	const range = { start, end: data.at };
	if (value.type !== "object") return { className: "", encryption: undefined, range };
	const { className, fields } = value;
	const isKnown = SEALED_OBJECTS.has(className);
	return { className, encryption: isKnown ? encryptionOf(fields, reader) : undefined, range };
}

function encryptionOf(fields: ReadonlyMap<string, SerialisedValue>, reader: KeyReader): KeyEncryption | undefined {
	const algorithm = fields.get("sealAlg");
	if (algorithm?.type !== "text") return undefined;
	const encryption = pbeWithMd5AndTripleDes(iterationsOf(fields.get("encodedParams"), reader));
	if (algorithm.text === encryption.scheme) return encryption;
	const unknown = { cipher: undefined, kdf: undefined, iterations: undefined, prf: undefined, scrypt: undefined };
	return { scheme: algorithm.text, ...unknown };
}

/** `encodedParams` is the encoding of the cipher's parameters, for this scheme a PBEParameter. */
function iterationsOf(parameters: SerialisedValue | undefined, reader: KeyReader): number | undefined {
	if (parameters?.type !== "bytes") return undefined;
	const { start, end } = parameters.range;
	if (!reader.expect(TAG.SEQUENCE, start, end, "PBEParameter")) return undefined;
	return readPbeParameter(reader, reader.element())?.iterations;
}
