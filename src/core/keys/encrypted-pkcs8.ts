import { type Element, isPresent } from "../der/element.ts";
import { FieldWalk } from "../der/field-walk.ts";
import { TAG } from "../der/tags.ts";
import { readAlgorithmIdentifier } from "../x509/algorithm-identifier.ts";
import { type EncryptionScheme, readEncryptionScheme } from "./encryption-scheme.ts";
import type { KeyReader } from "./problems.ts";

/** An `EncryptedPrivateKeyInfo` (RFC 5958 §3): how it is encrypted and where the encrypted octets stand. */
export interface EncryptedPkcs8 {
	readonly scheme: EncryptionScheme;
	readonly encryptedData: Element;
}

/** Block length of each cipher whose padding always fills whole blocks. */
const BLOCK_OCTETS: readonly (readonly [pattern: RegExp, octets: number])[] = [
	[/^(?:AES|ARIA|CAMELLIA|SM4|SEED).*-CBC$/i, 16],
	[/^(?:DES|RC2|BF|CAST5|IDEA).*-CBC$/i, 8],
];

/** Reads the EncryptedPrivateKeyInfo in the SEQUENCE `element`. */
export function readEncryptedPkcs8(reader: KeyReader, element: Element): EncryptedPkcs8 {
	const walk = new FieldWalk(reader, element);
	const algorithm = walk.required(TAG.SEQUENCE, "encryptionAlgorithm");
	const encryptedData = walk.required(TAG.OCTET_STRING, "encryptedData");
	walk.finish("EncryptedPrivateKeyInfo");
	const scheme = readEncryptionScheme(reader, readAlgorithmIdentifier(reader, algorithm, "encryptionAlgorithm"));
	checkEncryptedLength(reader, scheme.cipher?.name, encryptedData);
	return { scheme, encryptedData };
}

/** Reports encrypted octets that are no whole number of the cipher's blocks: some are lost. */
function checkEncryptedLength(reader: KeyReader, cipher: string | undefined, octets: Element): void {
	if (cipher === undefined || !isPresent(octets)) return;
	const block = BLOCK_OCTETS.find(([pattern]) => pattern.test(cipher))?.[1] ?? 1;
	const length = octets.contentEnd - octets.contentStart;
	if (length === 0 || length % block !== 0)
		reader.problem("key.encrypted-length", "error", octets.start, octets.end, {
			algorithm: cipher,
			octets: length,
			expected: block,
		});
}
