import { type Element, isPresent } from "../../der/element.ts";
import { FieldWalk } from "../../der/field-walk.ts";
import { smallInteger } from "../../der/integer.ts";
import { TAG } from "../../der/tags.ts";
import type { KeyEncryption } from "../../keys/private-key.ts";
import type { KeyReader } from "../../keys/problems.ts";
import type { Range } from "../../problem.ts";
import { algorithmName, readAlgorithmIdentifier } from "../../x509/algorithm-identifier.ts";
import { requireNull } from "../algorithm-parameters.ts";

/** How the JDK encrypts a key in JKS and JCEKS, and where the encrypted octets stand. */
export interface KeyProtection {
	readonly scheme: "JDK" | "JCE" | "unknown";
	/** The algorithm's name or dotted OID. */
	readonly algorithm: string;
	/** `PBEParameter` of the JCE's scheme; undefined for the JDK's, whose salt is in the encrypted octets. */
	readonly parameters: PbeParameter | undefined;
	readonly encrypted: Range;
}

export interface PbeParameter {
	readonly salt: Range;
	readonly iterations: number;
}

/** Reads the `EncryptedPrivateKeyInfo` (RFC 5958 §3) in `range`. Undefined where it is none; the reader has reported why. */
export function readKeyProtection(reader: KeyReader, range: Range): KeyProtection | undefined {
	if (!reader.expect(TAG.SEQUENCE, range.start, range.end, "EncryptedPrivateKeyInfo")) return undefined;
	const info = reader.element();
	reader.expectEnd(info.end, range.end, "EncryptedPrivateKeyInfo");
	const walk = new FieldWalk(reader, info);
	const algorithm = walk.required(TAG.SEQUENCE, "encryptionAlgorithm");
	const octets = walk.required(TAG.OCTET_STRING, "encryptedData");
	walk.finish("EncryptedPrivateKeyInfo");
	if (!(isPresent(algorithm) && isPresent(octets))) return undefined;
	const identifier = readAlgorithmIdentifier(reader, algorithm, "encryptionAlgorithm");
	const name = algorithmName(identifier);
	const encrypted = { start: octets.contentStart, end: octets.contentEnd };
	if (name === "JAVASOFT_JDKKeyProtector") {
		requireNull(reader, identifier);
		return { scheme: "JDK", algorithm: name, parameters: undefined, encrypted };
	}
	if (name !== "JAVASOFT_JCEKeyProtector")
		return { scheme: "unknown", algorithm: name, parameters: undefined, encrypted };
	const parameters = readPbeParameter(reader, identifier.parameters);
	return parameters && { scheme: "JCE", algorithm: name, parameters, encrypted };
}

/** `PBEParameter ::= SEQUENCE { salt OCTET STRING, iterationCount INTEGER }`, RFC 8018 §A.3. */
export function readPbeParameter(reader: KeyReader, element: Element): PbeParameter | undefined {
	if (element.tag !== TAG.SEQUENCE) {
		reader.problem("key.encryption-parameters", "error", element.start, element.end);
		return undefined;
	}
	const walk = new FieldWalk(reader, element);
	const salt = walk.required(TAG.OCTET_STRING, "salt");
	const count = walk.required(TAG.INTEGER, "iterationCount");
	walk.finish("PBEParameter");
	const iterations = isPresent(count) ? smallInteger(reader.bytes, count) : undefined;
	if (isPresent(count) && iterations === undefined)
		reader.problem("key.encryption-parameters", "error", count.start, count.end);
	return iterations === undefined
		? undefined
		: { salt: { start: salt.contentStart, end: salt.contentEnd }, iterations };
}

/** What a person is told of it. */
export const keyEncryptionOf = ({ scheme, algorithm, parameters }: KeyProtection): KeyEncryption =>
	scheme === "JCE" ? pbeWithMd5AndTripleDes(parameters?.iterations) : { ...UNKNOWN, scheme: algorithm };

const UNKNOWN: KeyEncryption = {
	scheme: "",
	cipher: undefined,
	kdf: undefined,
	iterations: undefined,
	prf: undefined,
	scrypt: undefined,
};

/** The JCE's own scheme, which is none of PKCS#5's. */
export const pbeWithMd5AndTripleDes = (iterations: number | undefined): KeyEncryption => ({
	scheme: "PBEWithMD5AndTripleDES",
	cipher: "DES-EDE3-CBC",
	kdf: "PBEWithMD5AndTripleDES",
	iterations,
	prf: "md5",
	scrypt: undefined,
});
